// Asks for a file to be written in one of some formats.
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace plumb::desk {

struct FileFormat {
    QString suffix;  ///< "csv"; no two have the same
    QString filter;  ///< "CSV table (*.csv)", in the user's language
};

/// `name` is proposed. `then` gets the file and its format: what its name ends with decides, else what was chosen. The
/// question goes with `page`, as what is asked about does.
void askWhereToSave(QWidget* page, const QString& title, const QString& name, const QList<FileFormat>& formats,
                    std::function<void(const QString& path, const QString& suffix)> then);

}  // namespace plumb::desk
