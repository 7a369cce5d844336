// Fusion with our tick boxes and radio buttons, and a focus ring that stands clear of its control.
#pragma once

#include <QProxyStyle>

namespace repair {

class WizardStyle : public QProxyStyle {
    Q_OBJECT

public:
    WizardStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* answer) const override;
};

} // namespace repair
