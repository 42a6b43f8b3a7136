#include "widgets/common/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {

void askWhereToSave(QWidget* page, const QString& title, const QString& name, const QList<FileFormat>& formats,
                    std::function<void(const QString& path, const QString& suffix)> then) {
    auto* const dialog = new QFileDialog(page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters, suffixes;
    for (const FileFormat& format : formats) {
        filters.append(format.filter);
        suffixes.append(format.suffix);
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    dialog->selectFile(name);
    const auto suffixOf = [filters, suffixes](const QString& filter) {
        return suffixes.at(std::max<qsizetype>(0, filters.indexOf(filter)));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, suffixOf](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, page,
                     [dialog, suffixes, suffixOf, then = std::move(then)](const QString& path) {
                         const QString suffix = QFileInfo(path).suffix().toLower();
                         then(path, suffixes.contains(suffix) ? suffix : suffixOf(dialog->selectedNameFilter()));
                     });
    dialog->open();
}

}  // namespace plumb::desk
