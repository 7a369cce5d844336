// Proves Qt: shows a window, draws text in it, and ends with 42 if the text left marks.

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QSslSocket>
#include <QTimer>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("L2TP Repair"));
    label.setStyleSheet(QStringLiteral("color: black; background: white"));
    label.show();
    QTimer::singleShot(100, &application, [&label] {
        const QImage drawn = label.grab().toImage();
        int dark = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                dark += drawn.pixelColor(x, y).lightness() < 128;
        const bool style = !QApplication::style()->objectName().isEmpty();
        QApplication::exit(dark > 20 && style && QSslSocket::supportsSsl() ? 42 : dark > 20 ? 2 : 1);
    });
    return QApplication::exec();
}
