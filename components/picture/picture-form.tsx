'use client';

import { t } from '@/data/vocabulary/languages';
import { canBeDrawn, frameIds, frameSize, frames, ratios, type Size } from '@/geo/picture/frames';
import { inBoth } from '../text/fill';
import { pictureWords } from '../text/picture-words';
import { useView } from '../view/use-view';
import { OptionGroup } from './option-group';
import { formats, type PictureChoice } from './picture-choice';
import { pixelsPerInch } from './raster';

interface PictureFormProps {
  choice: PictureChoice;
  window: Size;
  onChange: (choice: PictureChoice) => void;
}

/** What comes of a choice, in a line. */
const resultOf = ({ format, frame, upright, ratio }: PictureChoice, window: Size) => {
  if (format === 'svg') return pictureWords.vectors;
  if (format === 'pdf') return pictureWords.printed;
  const size = frameSize(frame, upright, window);
  if (!canBeDrawn(size, ratio)) return pictureWords.tooLarge;
  const [width, height] = [`${size.width * ratio}`, `${size.height * ratio}`];
  return 'paper' in frames[frame]
    ? inBoth(pictureWords.pixelsAt, { width, height, density: ratio * pixelsPerInch })
    : inBoth(pictureWords.pixels, { width, height });
};

/** Frame, direction, format and resolution of a picture. */
export const PictureForm = ({ choice, window, onChange }: PictureFormProps) => {
  const { language } = useView();
  const { format, frame, upright, ratio } = choice;
  const size = frameSize(frame, upright, window);
  return (
    <>
      <OptionGroup
        legend={t(pictureWords.frame, language)}
        options={frameIds.map((value) => ({ value, label: t(frames[value].name, language) }))}
        chosen={frame}
        onChoose={(value) => onChange({ ...choice, frame: value })}
      />
      {frame !== 'screen' && (
        <OptionGroup
          legend={t(pictureWords.direction, language)}
          options={[
            { value: 'lying', label: t(pictureWords.lying, language) },
            { value: 'upright', label: t(pictureWords.upright, language) },
          ]}
          chosen={upright ? 'upright' : 'lying'}
          onChoose={(value) => onChange({ ...choice, upright: value === 'upright' })}
        />
      )}
      <OptionGroup
        legend={t(pictureWords.format, language)}
        options={formats.map((value) => ({
          value,
          label: t(pictureWords.formats[value], language),
        }))}
        chosen={format}
        onChoose={(value) => onChange({ ...choice, format: value })}
      />
      {format === 'png' && (
        <OptionGroup
          legend={t(pictureWords.ratio, language)}
          options={ratios.map((value) => ({
            value,
            label: t(inBoth(pictureWords.ratioOf, { ratio: value }), language),
            disabled: !canBeDrawn(size, value),
          }))}
          chosen={ratio}
          onChoose={(value) => onChange({ ...choice, ratio: value })}
        />
      )}
      <p className="text-small text-ink-second" data-result>
        {t(resultOf(choice, window), language)}
      </p>
    </>
  );
};
