// The screens of importing a vendor's document.
#pragma once

#include "gui/shots/shot.h"

#include "widgets/importing/answer_box.h"
#include "widgets/importing/document_pages.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_page.h"

#include <QDockWidget>

namespace plumb::desk {

inline ImportPage* importShown(Application& application, const char* name) {
    for (const char* const panel : {"inspector", "findings", "against", "project"}) {
        if (QDockWidget* const dock = application.window().dock(QLatin1String(panel))) {
            dock->hide();
        }
    }
    application.open({QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/corpus/spec-documents/") + QLatin1String(name)});
    Shots::settle(application);
    ImportPage* const page = importPageInFront(application.desk());
    if (!page) {
        qFatal("No page shows the document.");
    }
    page->answers()->giveKeyboard();
    QTest::qWait(200);
    Shots::settle(application);
    return page;
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
    shots.shot(QStringLiteral("import-answered"), [](Application& a) {
        ImportPage* const page = importShown(a, "20-technical-pdf.pdf");
        page->setShow(ImportListModel::Show::LeftOut);
    });
}

}  // namespace plumb::desk
