"""Opens every collection of the atlas in a real QGIS and compares it with what the door gives.

    python3 e2e/ogc/qgis/layers.py http://localhost:3000 map.png

Needs Debian's python3-qgis (over a gigabyte with what it needs), so `npm test` does not run it.
"""

import json
import os
import sys
import urllib.request

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

SHAPES = {
    "sites": "Point",
    "spans": "LineString",
    "regions": "MultiPolygon",
    "prefectures": "MultiPolygon",
    "counties": "MultiPolygon",
}


def get(address):
    with urllib.request.urlopen(address) as answer:
        return json.load(answer)


def opened(door, collection):
    source = f"pagingEnabled='true' srsname='OGC:CRS84' typename='{collection}' url='{door}' version='auto'"
    layer = QgsVectorLayer(source, collection, "OAPIF")
    if not layer.isValid():
        raise SystemExit(f"{collection}: QGIS does not open it: {layer.error().message()}")
    return layer


def plain(value):
    """A value of QGIS as JSON has it."""
    if value is None or value == NULL:
        return None
    return list(value) if isinstance(value, (list, tuple)) else value


def same(ours, theirs):
    """Lists are text in some versions of QGIS: as JSON, or joined."""
    theirs = plain(theirs)
    if isinstance(ours, list) and isinstance(theirs, str):
        try:
            return json.loads(theirs) == ours
        except ValueError:
            return theirs == ",".join(ours)
    if isinstance(ours, list) and theirs is None:
        return ours == []
    return ours == theirs


def compared(layer, features):
    """What differs, in words."""
    found = {feature["id"]: feature for feature in layer.getFeatures()}
    for feature in features:
        if feature["id"] not in found:
            yield f"{feature['id']} is not there"
            continue
        copy = found[feature["id"]]
        for name, value in feature["properties"].items():
            if not same(value, copy[name]):
                yield f"{feature['id']}: {name} is {copy[name]!r}, not {value!r}"
        if (feature["geometry"] is None) != copy.geometry().isNull():
            yield f"{feature['id']}: its shape came or went"


def rendered(layers, file):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    settings.setOutputSize(QSize(700, 800))
    settings.setBackgroundColor(QColor("white"))
    settings.setExtent(QgsRectangle(110, 34.4, 114.8, 40.9))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(file)


def main(origin, picture):
    door = f"{origin}/api/ogc"
    failed = False
    layers = []
    print(f"QGIS {Qgis.QGIS_VERSION}")
    for collection, shape in SHAPES.items():
        layer = opened(door, collection)
        layers.append(layer)
        features = get(f"{door}/collections/{collection}/items?limit=1000")["features"]
        wrong = list(compared(layer, features))
        counted = sum(1 for _ in layer.getFeatures())
        if counted != len(features):
            wrong.append(f"{counted} records, not {len(features)}")
        columns = [field.name() for field in layer.fields()]
        missing = set(features[0]["properties"]) - set(columns)
        if missing:
            wrong.append(f"columns missing: {', '.join(sorted(missing))}")
        drawn = QgsWkbTypes.displayString(layer.wkbType())
        if drawn != shape:
            wrong.append(f"shapes are {drawn}, not {shape}")
        print(f"{collection}: {counted} records, {len(columns)} columns, {drawn}")
        for each in wrong[:10]:
            print(f"  {each}")
        failed = failed or bool(wrong)
    rendered(layers, picture)
    return 1 if failed else 0


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    code = main(sys.argv[1], sys.argv[2])
    application.exitQgis()
    sys.exit(code)
