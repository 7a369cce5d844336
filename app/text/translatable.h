// Marks texts for Qt's lupdate without needing Qt: the command line and the tests speak English without it.
#pragma once

#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
