import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { areaKm2, positionOf, shapeOf } from '../places';
import { portsFrom, seatOf } from './distance';
import { separationOf } from './separation';

const airPorts = sites.filter(({ kind, port }) => kind === 'port' && port?.mode === 'air');
const railPorts = sites.filter(({ kind, port }) => kind === 'port' && port?.mode === 'rail');

test('there are seven air ports and five rail ports to be near to', () => {
  expect(airPorts).toHaveLength(7);
  expect(railPorts).toHaveLength(5);
});

test('one degree of a meridian is a ninetieth of a quarter of the globe', () => {
  const at = (lat: number) => ({ ...positionOf('wusu'), point: [112, lat] as const });
  expect(separationOf(at(37), at(38)).km).toBeCloseTo((Math.PI / 180) * 6371, 0);
});

test('a separation is the same there and back', () => {
  const [there, back] = [
    separationOf(positionOf('qixian'), positionOf('wusu')),
    separationOf(positionOf('wusu'), positionOf('qixian')),
  ];
  expect(there.km).toBeCloseTo(back.km, 9);
  expect(there.errorKm).toBe(back.errorKm);
});

test('the error from a county to an airport is the radius of the county’s area', () => {
  const { km, errorKm, sameCity } = separationOf(positionOf('qixian'), positionOf('wusu'));
  expect(errorKm).toBeCloseTo(Math.sqrt(areaKm2(shapeOf('140727')) / Math.PI), 6);
  expect(Math.round(errorKm)).toBe(17);
  expect(Math.round(km)).toBe(51);
  expect(sameCity).toBe(false);
});

test('between two airports there is no error', () => {
  expect(separationOf(positionOf('wusu'), positionOf('datong-airport')).errorKm).toBe(0);
});

test('errors of both ends add up', () => {
  const { errorKm } = separationOf(positionOf('taiyuan'), positionOf('datong'));
  const radii = positionOf('taiyuan').radiusKm + positionOf('datong').radiusKm;
  expect(errorKm).toBe(radii);
});

test('two things known to one city only are in the same city, at no distance', () => {
  expect(separationOf(positionOf('taiyuan'), positionOf('taiyuan')).sameCity).toBe(true);
  expect(separationOf(positionOf('taiyuan'), positionOf('wusu')).sameCity).toBe(false);
  expect(separationOf(positionOf('yongji'), positionOf('yuncheng')).sameCity).toBe(false);
});

test('ports come nearest first, and one in the same city before all', () => {
  const near = portsFrom([positionOf('linfen')], railPorts);
  expect(near).toHaveLength(railPorts.length);
  expect(near[0]?.sameCity).toBe(true);
  const far = near.filter(({ sameCity }) => !sameCity).map(({ km }) => km);
  expect(far).toEqual([...far].sort((a, b) => a - b));
});

test('a paired port is as far as the nearer of its two cities', () => {
  const pair = railPorts.find(({ id }) => id === 'rail-port-changzhi-jincheng');
  expect(pair?.places).toEqual(['changzhi', 'jincheng']);
  const [found] = portsFrom([positionOf('gaoping')], pair ? [pair] : []);
  const both = ['changzhi', 'jincheng'] as const;
  const each = both.map((id) => separationOf(positionOf('gaoping'), positionOf(id)).km);
  expect(found?.km).toBe(Math.min(...each));
});

test('from the seat of a city only the port’s end is uncertain', () => {
  const [nearest] = portsFrom([seatOf('taiyuan')], airPorts);
  expect(nearest?.port.id).toBe('air-port-taiyuan');
  expect(nearest?.errorKm).toBe(0);
});

test('from a region no distance is told', () => {
  expect(portsFrom([], airPorts)).toEqual([]);
});
