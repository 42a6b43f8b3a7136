#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"

#include <QApplication>
#include <QtTest/QtTest>

static void initResources() {
    Q_INIT_RESOURCE(window);
}

namespace plumb::desk {

struct DeskFixture::Services {
    explicit Services(const QString& settingsFile)
        : settings(settingsFile)
        , workspace(jobs)
        , checks(workspace, jobs)
        , actions(theme, settings) {}

    Theme theme;
    Settings settings;
    Jobs jobs;
    Workspace workspace;
    Focus focus;
    Checks checks;
    Actions actions;
};

DeskFixture::DeskFixture() {
    initResources();
    m_services = std::make_unique<Services>(folder.filePath(QStringLiteral("settings.ini")));
    m_services->theme.setChoice(SchemeChoice::Light);
    m_services->theme.applyTo();
    Services& s = *m_services;
    m_desk.reset(new Desk{s.theme, s.settings, s.jobs, s.workspace, s.focus, s.checks, s.actions,
                          [this](const QString& text) { told.append(text); },
                          [this](const QString& id) { panels.append(id); },
                          [this](QWidget* page, const QString&, const QString&) {
                              if (!pages.contains(page)) {
                                  pages.append(page);
                              }
                          },
                          [this] { return masked; }});
}

DeskFixture::~DeskFixture() {
    qDeleteAll(pages);
}

Feed* DeskFixture::openText(const QByteArray& text) {
    Feed* const feed = m_services->workspace.openText(text.toStdString());
    if (!comesAbout([&] { return feed->state() == Feed::State::Ready; }, 10'000)) {
        qFatal("The text was not read in time.");
    }
    return feed;
}

Feed* DeskFixture::openFile(const QString& path) {
    Feed* const feed = m_services->workspace.open(path);
    if (!comesAbout([&] { return feed->state() == Feed::State::Ready; }, 10'000)) {
        qFatal("The file was not read in time.");
    }
    return feed;
}

QString DeskFixture::sample() const {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7");
}

QByteArray threeMessages() {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01^ADT_A01|90311877|P|2.5.1\r"
           "EVN|A01|20261120064105\r"
           "PID|1||00418822^^^STE^MR~E88120^^^EPI^EPI||Zztest^Alpha^Q||19610230|F\r"
           "PV1|1|I|4W^412^A|||||1730^Provider^One|||||||||||700112983\r"
           "ZPD|MYCH|Y|\"\"\r"
           "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|90311902|P|2.5.1\r"
           "PID|1||00581203^^^STE^MR||Zztest^Bravo||19700101|M\r"
           "OBR|1||5501|2160-0^Creatinine^LN|||20261120060000||||||||||||||||||F\r"
           "OBX|1|NM|2160-0^Creatinine^LN||1.2|mg/dL||H|||F\r"
           "NTE|1||Confirmed \\.br\\ by phone\r"
           "MSH|^~\\&|REG|STE|EPIC|STE|20261120064108||ACK^A01^ACK|A1|P|2.5.1\r"
           "MSA|AA|90311877\r";
}

}  // namespace plumb::desk
