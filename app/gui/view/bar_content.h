// The buttons under a page: one at the left, some at the right, and exactly one primary.
#pragma once

#include <QStringList>

namespace repair {

struct BarContent {
    QString left;
    bool leftNeedsConsent = false;
    QStringList right;
    QString primary;
    bool primaryNeedsConsent = false;
    bool primaryEnabled = true;
    bool leftIsBack = true; ///< what Escape may press: it only leads back
    bool lastRightNeedsConsent = false;
};

} // namespace repair
