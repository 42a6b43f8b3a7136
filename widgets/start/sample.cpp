#include "widgets/start/sample.h"

#include "base/program_path.h"

#include <QDir>
#include <QFileInfo>

namespace plumb::desk {

QStringList sampleFolders() {
    const std::string program = programPath();
    if (program.empty()) {
        return {};
    }
    const QString folder = QFileInfo(QString::fromStdString(program)).path();
    return {folder + QStringLiteral("/sample"), QDir::cleanPath(folder + QStringLiteral("/../share/plumbline/sample"))};
}

QStringList samplePaths(const QStringList& folders) {
    for (const QString& folder : folders) {
        QStringList paths;
        // What explains the sample (README.md) is not part of it; its specs are found by name, not opened as traffic.
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
            const QString suffix = file.suffix().toLower();
            if (suffix != QLatin1String("md") && suffix != QLatin1String("yaml")) {
                paths.append(file.absoluteFilePath());
            }
        }
        if (!paths.isEmpty()) {
            return paths;
        }
    }
    return {};
}

}  // namespace plumb::desk
