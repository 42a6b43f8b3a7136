// Listeners of the window as tests need them, and a sender that talks to them.
#pragma once

#include "gui/replay/replay_scene.h"

#include "widgets/replay/listen_form.h"
#include "widgets/replay/listen_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>
#include <QtTest/QtTest>

namespace plumb::desk::listen_scene {

inline QByteArray message(int number, const char* event) {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^" + QByteArray(event) + "^ADT_A01|" +
           QByteArray::number(5000 + number) + "|P|2.5.1\rEVN||20261120064105\rPID|1||" +
           QByteArray::number(7000 + number) + "^^^STE^MR||Zztest^Alpha||19610230|F\rPV1|1|I|4W^412^A\r";
}

/// A sender that waits for each acknowledgement, in this thread.
class Client {
public:
    explicit Client(const QString& address) {
        const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
        m_socket.connectToHost(address.left(colon), address.mid(colon + 1).toUShort());
    }
    /// MSA-1 and MSA-2; empty: nothing came.
    QByteArray send(const QByteArray& text) {
        if (!comesAbout([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 10'000)) {
            return "not connected";
        }
        m_socket.write('\x0B' + text + "\x1C\r");
        QByteArray got;
        const bool came = comesAbout(
            [&] {
                got += m_socket.readAll();
                return got.endsWith("\x1C\r");
            },
            10'000);
        for (const QByteArray& segment : got.split('\r')) {
            if (came && segment.startsWith("MSA|")) {
                return segment.split('|').value(1) + ' ' + segment.split('|').value(2);
            }
        }
        return {};
    }

    /// Many at once, without waiting for their acknowledgements.
    void pour(int from, int to) {
        QByteArray all;
        for (int n = from; n < to; ++n) {
            all += '\x0B' + message(n, n % 4 == 3 ? "A08" : "A01") + "\x1C\r";
        }
        m_socket.write(all);
    }
    [[nodiscard]] bool ended() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
};

template <class Field>
Field* field(QWidget* of, const char* name) {
    return of->findChild<Field*>(QLatin1String(name));
}

/// A new listener on a port that is free, not kept yet.
inline ListenPage* newListener(AppFixture& fixture, const char* name) {
    fixture.app().desk().actions.refresh();
    fixture.app().desk().actions.action(QStringLiteral("listen.new"))->trigger();
    ListenPage* const page = listenPageInSight();
    if (page) {
        field<QLineEdit>(page, "listener.name")->setText(QLatin1String(name));
        field<QSpinBox>(page, "listener.port")->setValue(0);
    }
    return page;
}

inline ListenRun* runOf(AppFixture& fixture, const char* name) {
    return ListenHub::of(fixture.app().desk()).runOf(QLatin1String(name));
}

/// Started, and its address.
inline QString started(AppFixture& fixture, ListenPage& page, const char* name) {
    QTest::mouseClick(field<QPushButton>(&page, "listener.start"), Qt::LeftButton);
    const bool listens = comesAbout(
        [&] {
            const ListenRun* const run = runOf(fixture, name);
            return run && run->state() == ListenRun::State::Listening;
        },
        20'000);
    return listens ? QString::fromStdString(runOf(fixture, name)->figures().address) : QString();
}

}  // namespace plumb::desk::listen_scene
