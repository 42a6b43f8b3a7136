// How tests of the window wait, wherever they say QTRY_...: Qt 6.4 looks again each 50 ms, and most of what is waited
// for is there after two or three, so four hundred such lines slept for most of their time.
#pragma once

#include <QtTest/QtTest>

#include <algorithm>

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
#undef QTRY_LOOP_IMPL
#define QTRY_LOOP_IMPL(expr, timeoutValue, step)                                                                       \
    if (!(expr)) {                                                                                                     \
        QTest::qWait(0);                                                                                               \
    }                                                                                                                  \
    int qt_test_i = 0;                                                                                                 \
    for (const int soon = std::min(step, 2); qt_test_i < timeoutValue && !QTest::currentTestFailed() && !(expr);       \
         qt_test_i += soon) {                                                                                          \
        QTest::qWait(soon);                                                                                            \
    }
#endif
