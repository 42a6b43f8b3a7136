#include "widgets/importing/import_actions.h"

#include "widgets/common/actions.h"
#include "widgets/importing/import_page.h"
#include "widgets/importing/import_templates.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace plumb::desk {
namespace {

/// Of files that may hold messages as well, what is in them tells: tables and headings make a document, which may show
/// sample messages; rows of values with a message in them are traffic.
bool looksLikeDocument(const QString& path, const QString& suffix) {
    constexpr qint64 kLookedAt = 1 << 16;
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(kLookedAt) : QByteArray();
    const bool markup =
        suffix.startsWith(QLatin1String("htm"))
            ? head.toLower().contains("<table")
            : suffix == QLatin1String("md") && (head.startsWith("#") || head.contains("\n#") || head.contains("|-"));
    return markup || !(head.contains("MSH|^") || head.startsWith("MSH") || head.contains("\nMSH|"));
}

ImportPage* newPage(Desk& desk, const QString& title) {
    auto* const page = new ImportPage(desk);
    QObject::connect(page, &ImportPage::changed, &desk.actions, &Actions::refresh);
    desk.showPage(page, title, QStringLiteral("specs"));
    return page;
}

void askForFile(const QString& title, QObject* context, std::function<void(const QString&)> chosen) {
    auto* const dialog =
        new QFileDialog(QApplication::activeWindow(), title, QString(),
                        QCoreApplication::translate(
                            "ImportActions", "Documents (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;All "
                                             "files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

/// Of a spec alone nobody knows what its document said, so that is asked for first.
void askForVersion(Desk& desk, ImportPage* page) {
    if (page) {
        askForFile(QCoreApplication::translate("ImportActions", "The new version of the document"), page,
                   [page](const QString& path) { page->takeNewVersion(path); });
        return;
    }
    SpecPage* const spec = SpecHub::of(desk).current();
    askForFile(QCoreApplication::translate("ImportActions", "The document that this spec was made of"), spec,
               [&desk, spec](const QString& before) {
                   askForFile(QCoreApplication::translate("ImportActions", "The new version of the document"), spec,
                              [&desk, spec, before](const QString& after) {
                                  newPage(desk, QFileInfo(after).fileName())->takeNewVersionOf(spec, before, after);
                              });
               });
}

void importClipboard(Desk& desk) {
    const QMimeData* const mime = QApplication::clipboard()->mimeData();
    const QString text = mime && mime->hasHtml() && mime->html().contains(QLatin1String("<table"), Qt::CaseInsensitive)
                             ? mime->html()
                         : mime ? mime->text()
                                : QString();
    if (text.trimmed().isEmpty()) {
        desk.tell(QCoreApplication::translate(
            "ImportActions", "The clipboard holds no table. Copy one from the document, a sheet or a web page, and try "
                             "again."));
        return;
    }
    importPasted(desk, text.toStdString(), QCoreApplication::translate("ImportActions", "Pasted table"));
}

}  // namespace

bool isVendorDocument(const QString& path) {
    static constexpr const char* kSure[] = {"xlsx", "xlsm", "docx", "docm", "pdf", "xls", "doc"};
    static constexpr const char* kPerhaps[] = {"html", "htm", "csv", "tsv", "md"};
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto is = [&suffix](const char* one) { return suffix == QLatin1String(one); };
    if (!QFileInfo(path).isFile()) {
        return false;
    }
    return std::any_of(std::begin(kSure), std::end(kSure), is) ||
           (std::any_of(std::begin(kPerhaps), std::end(kPerhaps), is) && looksLikeDocument(path, suffix));
}

ImportPage* importDocumentOf(Desk& desk, const QString& path) {
    ImportPage* const page = newPage(desk, QFileInfo(path).fileName());
    page->session().open(path);
    return page;
}

ImportPage* importPasted(Desk& desk, const std::string& text, const QString& name) {
    ImportPage* const page = newPage(desk, name);
    page->session().openPasted(text, name);
    return page;
}

ImportPage* importPageInFront(const Desk& desk) {
    QWidget* const focused = QApplication::focusWidget();
    ImportPage* seen = nullptr;
    for (QWidget* const one : QApplication::allWidgets()) {
        auto* const page = qobject_cast<ImportPage*>(one);
        if (!page || !page->isOf(desk) || !page->isVisible()) {
            continue;
        }
        if (focused && page->isAncestorOf(focused)) {
            return page;
        }
        seen = page;
    }
    return seen;
}

void addImportActions(Desk& desk) {
    const QString category = QCoreApplication::translate("SpecActions", "Specs");
    const auto add = [&](const char* id, const QString& text, const char* iconName, std::function<void()> run,
                         std::function<bool()> enabled = {}) {
        desk.actions.add({QLatin1String(id), text, category, {}, QLatin1String(iconName)}, std::move(run),
                         std::move(enabled));
    };
    const auto front = [&desk] { return importPageInFront(desk); };
    const auto imported = [front] { return front() && front()->session().scene(); };
    add("spec.import-document", QCoreApplication::translate("ImportActions", "Spec from a document..."), "open",
        [&desk] {
            askForFile(QCoreApplication::translate("ImportActions", "Open a vendor's document"), &desk.actions,
                       [&desk](const QString& path) { importDocumentOf(desk, path); });
        });
    add("spec.importTable", QCoreApplication::translate("ImportActions", "Spec from the table on the clipboard"),
        "paste", [&desk] { importClipboard(desk); });
    add(
        "spec.importOpen", QCoreApplication::translate("ImportActions", "Open what was imported as a spec"), "specs",
        [front] { front()->openSpec(); }, [front] { return front() && front()->canOpenSpec(); });
    add(
        "spec.importNextDoubt", QCoreApplication::translate("ImportActions", "Go to the next doubt of the import"),
        "next", [front] { front()->nextDoubt(); }, [front] { return front() && front()->hasDoubts(); });
    add(
        "spec.importSaveTemplate",
        QCoreApplication::translate("ImportActions", "Save the answers as a vendor template..."), "save",
        [&desk, front] { saveTemplate(desk, *front()); },
        [front, imported] { return imported() && front()->session().hasLearned(); });
    add(
        "spec.importApplyTemplate", QCoreApplication::translate("ImportActions", "Apply a vendor template..."), "open",
        [&desk, front] { chooseTemplate(desk, *front()); }, [front] { return front() != nullptr; });
    add(
        "spec.importNewVersion", QCoreApplication::translate("ImportActions", "New version of the document..."),
        "refresh", [&desk, front] { askForVersion(desk, front()); },
        [&desk, imported] { return imported() || SpecHub::of(desk).current(); });
    const auto samples = [front] { return front() && front()->hasSamples(); };
    add(
        "spec.importSamples", QCoreApplication::translate("ImportActions", "Show the sample messages of the document"),
        "messages", [front] { front()->showSamples(); }, samples);
    add(
        "spec.importOpenSamples",
        QCoreApplication::translate("ImportActions", "Open the sample messages of the document"), "messages",
        [front] { front()->openSamples(); }, samples);
    addTemplateOpener(desk);
}

}  // namespace plumb::desk
