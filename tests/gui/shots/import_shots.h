// The screens of importing a vendor's document.
#pragma once

#include "gui/shots/shot.h"

#include "widgets/importing/answer_box.h"
#include "widgets/importing/document_pages.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_page.h"

#include <QDockWidget>

namespace plumb::desk {

inline constexpr char kWardOfShots[] = "PID - Patient Identification,,,,,\n"
                                       "Seq,Element Name,DT,Len,Usage,Shoe size\n"
                                       "3,Patient Identifier List,CX,250,R,\n"
                                       "5,Patient Name,XPN,250,ZZ,\n"
                                       "7,Date/Time of Birth,TSX,26,RE,\n"
                                       "8,Administrative Sex,IS,1,O,\n"
                                       "10,Race,CE,80,ZZ,\n";

/// With messages that its tables do not allow.
inline constexpr char kSampledWard[] =
    "# Ward interface\n\n## Segment PID\n\n"
    "| Seq | Element Name | DT | Len | Usage |\n|---|---|---|---|---|\n"
    "| 3 | Patient Identifier List | CX | 250 | R |\n| 5 | Patient Name | XPN | 250 | R |\n"
    "| 7 | Date/Time of Birth | TS | 26 | R |\n| 8 | Administrative Sex | IS | 1 | X |\n\n"
    "## ADT^A01 Admission\n\n```\nMSH\nEVN\nPID\nPV1\n[ AL1 ]\n```\n\n"
    "## Examples\n\nAn admission as the ward sends it:\n\n```\n"
    "MSH|^~\\&|WARD|NORTH|LAB|NORTH|20260101083000||ADT^A01^ADT_A01|4711|P|2.5.1\n"
    "EVN||20260101083000\nPID|||0815^^^WARD^MR||Probe^Anna||19700101|F\nPV1||I|N1^12^3\n```\n\n"
    "And one without a birthday:\n\n```\n"
    "MSH|^~\\&|WARD|NORTH|LAB|NORTH|20260101090000||ADT^A01^ADT_A01|4712|P|2.5.1\n"
    "EVN||20260101090000\nPID|||0816^^^WARD^MR||Muster^Max\n```\n";

inline QString writeWard(const QByteArray& text, const char* name = "ward.csv") {
    const QString path = QDir::temp().filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
        qFatal("The document cannot be written.");
    }
    return path;
}

inline ImportPage* importShown(Application& application, const QString& path) {
    for (const char* const panel : {"inspector", "findings", "against", "project"}) {
        if (QDockWidget* const dock = application.window().dock(QLatin1String(panel))) {
            dock->hide();
        }
    }
    application.open({path});
    Shots::settle(application);
    ImportPage* const page = importPageInFront(application.desk());
    if (!page) {
        qFatal("No page shows the document.");
    }
    page->giveKeyboard();
    QTest::qWait(200);
    Shots::settle(application);
    return page;
}

inline ImportPage* importShown(Application& application, const char* name) {
    return importShown(application,
                       QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/corpus/spec-documents/") + QLatin1String(name));
}

inline void importShots(Shots& shots) {
    const auto everywhere = [&](const char* name, const std::function<void(Application&)>& prepare) {
        using Way = std::pair<const char*, SchemeChoice>;
        for (const auto& [ending, scheme] : {Way{"", SchemeChoice::Light}, Way{"-dark", SchemeChoice::Dark},
                                             Way{"-contrast", SchemeChoice::HighContrast}}) {
            shots.shot(QString::fromLatin1(name) + QLatin1String(ending), prepare, scheme);
        }
    };
    everywhere("import-pdf", [](Application& a) { importShown(a, "20-technical-pdf.pdf"); });
    everywhere("import-word", [](Application& a) { importShown(a, "21-technical-docx.docx"); });
    shots.shot(QStringLiteral("import-sheet"), [](Application& a) { importShown(a, "10-requirements-xlsx.xlsx"); });
    shots.shot(QStringLiteral("import-left-out"), [](Application& a) {
        ImportPage* const page = importShown(a, "20-technical-pdf.pdf");
        page->setShow(ImportListModel::Show::LeftOut);
    });
    everywhere("import-doubts", [](Application& a) {
        importShown(a, writeWard(kWardOfShots));
        importPageInFront(a.desk())->nextDoubt();
    });
    shots.shot(QStringLiteral("import-answered"), [](Application& a) {
        ImportPage* const page = importShown(a, writeWard(kWardOfShots));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        Shots::settle(a);
        page->setShow(ImportListModel::Show::Answered);
    });
    everywhere("import-samples", [](Application& a) {
        ImportPage* const page = importShown(a, writeWard(kSampledWard, "ward.md"));
        page->showSamples();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    });
    shots.shot(QStringLiteral("import-samples-masked"), [](Application& a) {
        ImportPage* const page = importShown(a, writeWard(kSampledWard, "ward.md"));
        page->showSamples();
        a.setMasked(true);
    });
    for (const bool masked : {false, true}) {
        shots.shot(QLatin1String(masked ? "import-samples-pdf-masked" : "import-samples-pdf"),
                   [masked](Application& a) {
                       ImportPage* const page = importShown(a, "23-unit-pdf.pdf");
                       page->showSamples();
                       a.setMasked(masked);
                       QTest::qWait(200);
                       Shots::settle(a);
                   });
    }
    everywhere("import-version", [](Application& a) {
        ImportPage* const page = importShown(a, writeWard(kWardOfShots));
        QByteArray newer(kWardOfShots);
        newer.replace("8,Administrative Sex,IS,1,O", "8,Administrative Sex,CWE,8,R");
        page->takeNewVersion(writeWard(newer + "11,Patient Address,XAD,106,O,\n", "ward-2.csv"));
        Shots::settle(a);
        QTest::qWait(200);
        Shots::settle(a);
    });
    shots.shot(QStringLiteral("import-failed"), [](Application& a) {
        importShown(a, writeWard("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 of old", "ward.doc"));
    });
}

}  // namespace plumb::desk
