// Proves Qt: shows a window, looks at what was drawn, at the plugins, and ends with 42 if all is well.

#include <QApplication>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QStyleFactory>
#include <QTimer>

int darkPixels(const QImage& drawn)
{
    int dark = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            dark += drawn.pixelColor(x, y).lightness() < 128;
    return dark;
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("L2TP Repair"));
    label.setStyleSheet(QStringLiteral("color: black; background: white"));
    label.show();
    QTimer::singleShot(100, &application, [&label] {
        const bool text = darkPixels(label.grab().toImage()) > 20;
        const bool style = QStyleFactory::keys().contains(QStringLiteral("Fusion"), Qt::CaseInsensitive);
        const bool icons = QImageReader::supportedImageFormats().contains("ico");
        QApplication::exit(!text ? 1 : !style ? 2 : !icons ? 3 : 42);
    });
    return QApplication::exec();
}
