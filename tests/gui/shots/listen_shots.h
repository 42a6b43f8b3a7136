// The screens of listeners.
#pragma once

#include "gui/common/waiting.h"
#include "gui/shots/replay_shots.h"

#include "widgets/keeping/project_work.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/listen_page.h"
#include "widgets/replay/rule_table.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace plumb::desk {

/// Kept and started.
inline ListenPage* listenWith(Application& application, const replay::ListenerCard& card) {
    ListenHub& hub = ListenHub::of(application.desk());
    const QString name = QString::fromStdString(card.name);
    hub.put(card, {}, [](const QString&) {});
    if (!comesAbout([&] { return hub.listener(name) != nullptr; }, 20'000)) {
        qFatal("The listener was not kept.");
    }
    application.desk().showPanel(QStringLiteral("replay"));
    ListenPage* const page = showListener(application.desk(), name);
    page->perform(ListenPage::Deed::Start);
    const auto listens = [&] {
        const ListenRun* const run = hub.runOf(name);
        return run && run->state() == ListenRun::State::Listening;
    };
    if (!comesAbout(listens, 20'000)) {
        qFatal("It does not listen.");
    }
    return page;
}

inline void projectThere(Application& application, const QString& folder) {
    QDir().mkpath(folder);
    openSample(application);
    ProjectSession& session = application.project().session();
    session.create(folder + QStringLiteral("/Sample go-live.plumb"), nullptr);
    if (!comesAbout([&] { return session.isOpen() && application.project().isSettled(); }, 20'000)) {
        qFatal("The project was not made.");
    }
}

/// A project in `folder`, with a listener of a few rules that listens.
inline ListenPage* listenThere(Application& application, const QString& folder) {
    projectThere(application, folder);
    replay::ListenerCard card;
    card.name = "Registry simulator";
    card.address.port = 0;
    card.rules = {"MSH-9.2 = \"A08\" and PV1-3.1 = \"4W\" -> AE, error 207, text \"ward closed\"",
                  "MSH-9.1 = \"ORU\" -> AR, error 200", "PID-3.1 ~ /^99/ -> drop, times 10",
                  "MSH-9.2 = \"A01\" -> CA, commit 2000ms", "* -> delay 20ms"};
    return listenWith(application, card);
}

/// One that passes on to a laboratory, which finds fault with some.
inline ListenPage* passThere(Application& application, const QString& folder) {
    projectThere(application, folder);
    auto peer = std::make_shared<AnsweringPeer>(
        [](int nth, const QByteArray& id) { return AnsweringPeer::ack(nth % 8 == 5 ? "AE" : "AA", id); });
    QObject::connect(&application.window(), &QObject::destroyed, &application.window(), [peer] {});
    keepEndpoint(application, "Laboratory", peer->port(), replay::Label::Test);
    replay::ListenerCard card;
    card.name = "Lab in place";
    card.address.port = 0;
    card.passOnTo = "Laboratory";
    card.keepAnswers = true;
    return listenWith(application, card);
}

inline void sendThere(Application& application, const ListenPage& page, int some) {
    ListenRun* const run = ListenHub::of(application.desk()).runOf(page.name());
    const QString address = QString::fromStdString(run->figures().address);
    auto* const sender = new QTcpSocket(&application.window());  // it stays until all are answered, and after that
    QTcpSocket& socket = *sender;
    socket.connectToHost(QStringLiteral("127.0.0.1"), address.section(QLatin1Char(':'), 1).toUShort());
    static constexpr const char* kEvents[] = {"A08", "A04", "A01", "A03", "A02"};
    for (int n = 0; n < some; ++n) {
        const QByteArray event = kEvents[n % 5];
        socket.write("\x0BMSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^" + event + "^ADT_A01|" +
                     QByteArray::number(90311 + n) + "|T|2.5.1\rEVN||20261120064105\rPID|1||" +
                     QByteArray::number(581203 + n * 7) + "^^^STE^MR||Zztest^Bravo||19610230|F\rPV1|1|I|" +
                     (n % 2 == 0 ? "4W" : "ICU") + "^412^A\r\x1C\r");
    }
    if (!comesAbout([&] { return run->figures().messages == static_cast<std::uint64_t>(some); }, 20'000)) {
        qFatal("They did not come.");
    }
    const auto answered = [run] {
        std::uint64_t all = 0;
        for (const std::uint64_t of : run->figures().answers) {
            all += of;
        }
        return all >= run->figures().messages;
    };
    if (!comesAbout(answered, 60'000)) {
        qFatal("They were not answered.");
    }
}

inline void listenShots(Shots& shots) {
    const QTemporaryDir folder;
    int made = 0;
    const auto place = [&](const std::function<void(Application&, ListenPage&)>& then) {
        return [&, then](Application& application) {
            ListenPage* const page = listenThere(application, folder.filePath(QString::number(++made)));
            sendThere(application, *page, 40);
            then(application, *page);
            Shots::settle(application);
        };
    };
    const auto running = place([](Application& application, ListenPage& page) {
        page.form()->rules()->list()->selectRow(0);
        application.desk().showPanel(QStringLiteral("wire"));
        application.window().dock(QStringLiteral("inspector"))->hide();
        page.form()->rules()->list()->setFocus();
    });
    shots.shot(QStringLiteral("listen-running"), running);
    shots.shot(QStringLiteral("listen-running-dark"), running, SchemeChoice::Dark);
    shots.shot(QStringLiteral("listen-running-small"), running, SchemeChoice::HighContrast, {1100, 700});
    shots.shot(QStringLiteral("listen-live"), place([](Application& application, ListenPage& page) {
                   page.perform(ListenPage::Deed::ShowMessages);
                   Shots::settle(application);
                   application.desk().showPanel(QStringLiteral("findings"));
               }));
    const auto fresh = [&](Application& application) {
        openSample(application);
        ProjectSession& session = application.project().session();
        session.create(folder.filePath(QStringLiteral("work%1.plumb").arg(++made)), nullptr);
        static_cast<void>(comesAbout([&] { return session.isOpen() && application.project().isSettled(); }, 20'000));
        application.window().dock(QStringLiteral("findings"))->hide();
        application.window().dock(QStringLiteral("inspector"))->hide();
        trigger(application, "listen.new");
        application.desk().showPanel(QStringLiteral("replay"));
    };
    shots.shot(QStringLiteral("listen-new"), fresh);
    const auto passing = [&](Application& application) {
        fresh(application);
        replay::EndpointCard card;
        card.endpoint.name = "Laboratory";
        card.endpoint.address = {"lab.example", 6661};
        card.endpoint.label = replay::Label::Production;
        ReplayHub& hub = ReplayHub::of(application.desk());
        hub.put(card, {}, [](const QString&) {});
        static_cast<void>(comesAbout([&] { return hub.endpoint(QStringLiteral("Laboratory")) != nullptr; }, 20'000));
        ListenPage* const page = listenPageInSight();
        page->findChild<QLineEdit*>(QStringLiteral("listener.name"))->setText(QStringLiteral("Lab in place"));
        auto* const to = page->findChild<QComboBox*>(QStringLiteral("listener.passOn"));
        to->setCurrentIndex(to->findData(QStringLiteral("Laboratory")));
        page->findChild<QScrollArea*>()->ensureWidgetVisible(
            page->findChild<QWidget*>(QStringLiteral("listener.longest")));
    };
    shots.shot(QStringLiteral("listen-passing"), passing);
    shots.shot(QStringLiteral("listen-passing-dark"), passing, SchemeChoice::Dark, {1440, 900}, QStringLiteral("de"));
    shots.shot(QStringLiteral("listen-new-german"), fresh, SchemeChoice::Dark, {1100, 900}, QStringLiteral("de"));
}

}  // namespace plumb::desk
