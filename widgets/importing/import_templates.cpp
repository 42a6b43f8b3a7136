#include "widgets/importing/import_templates.h"

#include "base/file.h"
#include "project/documents.h"
#include "spec/importing/template.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/notice_line.h"
#include "widgets/importing/import_page.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/project/document_page.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <memory>
#include <optional>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kLargestTemplate = 1 << 20;

bool hasProject(const Desk& desk) {
    return desk.project && desk.project->session().isOpen();
}

void take(ImportPage& page, const std::string& text, const QString& name) {
    Result<spec::ImportTemplate> made = spec::readImportTemplate(text, name.toStdString());
    if (!made) {
        page.notice()->ask(sentence(made.error()),
                           {{QCoreApplication::translate("ImportTemplates", "Close this notice"), {}}},
                           QStringLiteral("error"));
        return;
    }
    page.notice()->hide();
    page.session().setWords(std::move(*made));
}

void takeKept(Desk& desk, ImportPage& page, const QString& name) {
    using Text = std::optional<std::string>;
    auto job = std::make_shared<JobHandle>();
    *job = desk.jobs.run<Text>(
        &page, QCoreApplication::translate("ImportTemplates", "Reading a template"),
        [project = desk.project->session().project(), name](const CancelToken&, Progress&) -> Result<Text> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::readDocument(**reader, kTemplateKind, name.toStdString())
                          : fail(std::move(reader.error()));
        },
        [&page, &desk, name, job](Result<Text> text) {
            *job = {};
            if (!text) {
                desk.tell(sentence(text.error()));
            } else if (*text) {
                take(page, **text, name);
            } else {
                desk.tell(QCoreApplication::translate("ImportTemplates", "The project has no template %1 any more.")
                              .arg(name));
            }
        });
}

QFileDialog* fileDialog(ImportPage& page, const QString& title, QFileDialog::AcceptMode mode) {
    auto* const dialog = new QFileDialog(
        &page, title, QString(),
        QCoreApplication::translate("ImportTemplates", "Import templates (*.yaml *.yml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    return dialog;
}

void askForFile(ImportPage& page) {
    QFileDialog* const dialog =
        fileDialog(page, QCoreApplication::translate("ImportTemplates", "Apply a template"), QFileDialog::AcceptOpen);
    QObject::connect(dialog, &QFileDialog::fileSelected, &page,
                     [&page](const QString& path) { applyTemplateFile(page, path); });
    dialog->open();
}

void keep(Desk& desk, ImportPage& page, const QString& vendor) {
    spec::ImportTemplate made = page.session().words();
    made.vendor = vendor.toStdString();
    if (hasProject(desk)) {
        desk.project->change([text = spec::writeImportTemplate(made), name = made.vendor](project::Connection& store) {
            return project::writeDocument(store, kTemplateKind, name, text);
        });
        desk.tell(QCoreApplication::translate("ImportTemplates", "The project keeps the template %1.").arg(vendor));
        page.session().setVendor(vendor.toStdString());
        page.session().templateSaved();
        return;
    }
    page.session().setVendor(vendor.toStdString());
    QFileDialog* const dialog =
        fileDialog(page, QCoreApplication::translate("ImportTemplates", "Save the template"), QFileDialog::AcceptSave);
    dialog->selectFile(vendor + QStringLiteral(".yaml"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [&page, &desk](const QString& path) {
        QString problem = projectTargetProblem(desk.project, path);
        if (problem.isEmpty()) {
            problem = writeTemplateFile(page, path);
        }
        if (problem.isEmpty()) {
            page.session().templateSaved();
        }
        desk.tell(problem.isEmpty()
                      ? QCoreApplication::translate("ImportTemplates", "%1 is saved.").arg(QFileInfo(path).fileName())
                      : problem);
    });
    dialog->open();
}

}  // namespace

void saveTemplate(Desk& desk, ImportPage& page) {
    QWidget* const window = page.window();
    auto* ask = window->findChild<AskLine*>();
    if (!ask) {
        ask = new AskLine(desk.theme, window);
    }
    ask->ask(
        QCoreApplication::translate("ImportTemplates", "Whose documents are these?"),
        QCoreApplication::translate("ImportTemplates", "The vendor's name"),
        [](const QString& text) {
            return text.trimmed().isEmpty() ? QCoreApplication::translate("ImportTemplates", "Type a name.")
                                            : QString();
        },
        [&desk, here = QPointer<ImportPage>(&page)](const QString& text) {
            if (here) {
                keep(desk, *here, text.trimmed());
            }
        });
    ask->line()->setText(toQString(page.session().words().vendor));
    ask->line()->selectAll();
}

void chooseTemplate(Desk& desk, ImportPage& page) {
    QStringList names;
    if (hasProject(desk)) {
        for (const project::DocumentRow& row : desk.project->contents().documents) {
            if (row.kind == kTemplateKind) {
                names.append(toQString(row.name));
            }
        }
    }
    if (names.isEmpty()) {
        askForFile(page);
        return;
    }
    auto* const menu = new QMenu(&page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : names) {
        QObject::connect(menu->addAction(name), &QAction::triggered, &page,
                         [&desk, &page, name] { takeKept(desk, page, name); });
    }
    menu->addSeparator();
    QObject::connect(menu->addAction(QCoreApplication::translate("ImportTemplates", "From a file...")),
                     &QAction::triggered, &page, [&page] { askForFile(page); });
    auto* const button = page.findChild<QPushButton*>(QStringLiteral("importing.template"));
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void applyTemplateFile(ImportPage& page, const QString& path) {
    const Result<std::string> text = readAll(path.toStdString(), kLargestTemplate);
    if (text) {
        take(page, *text, QFileInfo(path).fileName());
    } else {
        page.notice()->ask(sentence(text.error()),
                           {{QCoreApplication::translate("ImportTemplates", "Close this notice"), {}}},
                           QStringLiteral("error"));
    }
}

QString writeTemplateFile(const ImportPage& page, const QString& path) {
    const std::string text = spec::writeImportTemplate(page.session().words());
    const Result<void> written = writeFile(path.toStdString(), asBytes(text), true);
    return written ? QString() : sentence(written.error());
}

void addTemplateOpener(Desk& desk) {
    if (desk.project) {
        desk.project->setOpener(QLatin1String(kTemplateKind), [&desk](const QString& name) {
            showDocument(desk, QLatin1String(kTemplateKind), name);
        });
    }
}

}  // namespace plumb::desk
