"""Pictures of QGIS's own windows as the page /data shows them, in the reader's language.

    python3 e2e/ogc/qgis/pictures.py http://localhost:3000 zh public/qgis

Needs Debian's python3-qgis, qgis-common and, for Chinese, fonts-noto-cjk. No screen is needed.
"""

import os
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsLayerTreeView, QgsMapCanvas, QgsNewHttpConnection
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

NAMES = {"zh": "山西工业布局图", "en": "Shanxi Industrial Atlas"}
FONTS = {"zh": "Noto Sans CJK SC", "en": "DejaVu Sans"}
SETTINGS = "qgis/connections-wfs"

def symbols():
    """How each layer is drawn, bottom to top."""
    return {
        "counties": QgsFillSymbol.createSimple({"color": "#f4efe2", "outline_color": "#c9c0ab"}),
        "prefectures": QgsFillSymbol.createSimple({"style": "no", "outline_color": "#8a8069"}),
        "spans": QgsLineSymbol.createSimple({"color": "#2e59ae", "width": "0.3"}),
        "sites": QgsMarkerSymbol.createSimple(
            {"color": "#a7492b", "outline_color": "#ffffff", "size": "2.2"}
        ),
    }


def saved(widget, area, folder, name):
    """The part of a window, in few enough colours to weigh little."""
    passing = os.path.join(tempfile.mkdtemp(), "window.png")
    widget.grab(area).save(passing)
    picture = Image.open(passing).convert("RGB").quantize(48)
    picture.save(os.path.join(folder, f"{name}.png"), optimize=True)


def until(application, true):
    while not true():
        application.processEvents()


def connection(folder, language):
    """The window that asks for a name and an address."""
    window = QgsNewHttpConnection(None, QgsNewHttpConnection.ConnectionWfs, f"{SETTINGS}/", "")
    window.findChild(QLineEdit, "txtName").setText(NAMES[language])
    window.findChild(QLineEdit, "txtUrl").setText("https://…/api/ogc")
    window.resize(480, 620)
    window.show()
    QgsApplication.processEvents()
    saved(window, QRect(0, 0, 484, 114), folder, f"connection-{language}")


def collections(application, origin, folder, language):
    """The window that lists the collections once it is connected."""
    settings = QgsSettings()
    settings.setValue(f"{SETTINGS}/{NAMES[language]}/url", f"{origin}/api/ogc")
    settings.setValue(f"{SETTINGS}/{NAMES[language]}/version", "OGC_API_FEATURES")
    embedded = QgsProviderRegistry.WidgetMode(1)
    window = QgsGui.sourceSelectProviderRegistry().createSelectionWidget("WFS", None, Qt.Widget, embedded)
    window.resize(620, 560)
    window.show()
    window.findChild(QComboBox, "cmbConnections").setCurrentText(NAMES[language])
    window.findChild(QPushButton, "btnConnect").click()
    tree = window.findChild(QTreeView, "treeView")
    until(application, lambda: tree.model().rowCount() == 5)
    tree.setCurrentIndex(tree.model().index(0, 0))
    tree.setColumnHidden(3, True)
    for column, width in enumerate((250, 100)):
        tree.setColumnWidth(column, width)
    QgsApplication.processEvents()
    saved(window, QRect(0, 0, 362, 310), folder, f"collections-{language}")


def layers(application, origin, folder, language):
    """Layers and map, once they are added."""
    project = QgsProject.instance()
    for name, symbol in symbols().items():
        source = f"pagingEnabled='true' srsname='OGC:CRS84' typename='{name}' url='{origin}/api/ogc' version='auto'"
        layer = QgsVectorLayer(source, name, "OAPIF")
        layer.renderer().setSymbol(symbol)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    tree = QgsLayerTreeView()
    model = QgsLayerTreeModel(project.layerTreeRoot())
    tree.setModel(model)
    tree.setFixedWidth(150)
    canvas = QgsMapCanvas()
    canvas.setLayers(project.layerTreeRoot().layerOrder())
    row.addWidget(tree)
    row.addWidget(canvas)
    window.resize(440, 400)
    window.show()
    QgsApplication.processEvents()
    canvas.setExtent(QgsRectangle(110, 34.4, 114.8, 40.9))
    canvas.refresh()
    canvas.waitWhileRendering()
    saved(window, QRect(0, 0, 440, 400), folder, f"layers-{language}")


def main(origin, language, folder):
    QgsApplication.setTranslation({"zh": "zh-Hans"}.get(language, "en_US"))
    profile = tempfile.mkdtemp()
    application = QgsApplication([], True, profile)
    application.initQgis()
    application.setFont(QFont(FONTS[language], 9))
    os.makedirs(folder, exist_ok=True)
    connection(folder, language)
    collections(application, origin, folder, language)
    layers(application, origin, folder, language)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:4])
