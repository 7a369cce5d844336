// Runs the window tests without a screen: every case shares one application.

#include "app/gui/look/look.h"
#include "app/gui/widgets/announce.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    application.setProperty("still", true);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    repair::prepareApplication(application, 1.0);
    repair::installAccessibleRoles();
    return RUN_ALL_TESTS();
}
