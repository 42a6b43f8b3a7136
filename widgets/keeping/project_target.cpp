#include "widgets/keeping/project_target.h"

#include "project/open_here.h"
#include "widgets/keeping/project_work.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr Qt::CaseSensitivity kFileNames = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity kFileNames = Qt::CaseSensitive;
#endif
constexpr std::array<const char*, 6> kBesideProject = {"", "-wal", "-shm", "-journal", "-lock", "-rewrite"};

/// Where what is written to `path` lands, be it there yet or not.
QString landingPlace(const QString& path) {
    constexpr int kMostLinks = 40;
    QFileInfo file(QFileInfo(path).absoluteFilePath());
    for (int links = 0; file.isSymLink() && links < kMostLinks; ++links) {
        file.setFile(QFileInfo(file.symLinkTarget()).absoluteFilePath());
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? QDir::cleanPath(file.absolutePath()) : folder) + QLatin1Char('/') + file.fileName();
}

}  // namespace

QString projectTargetProblem(const ProjectWork* work, const QString& path) {
    if (!work || path.isEmpty() || (!work->session().isOpen() && !work->session().isLocked())) {
        return {};
    }
    const QString there = landingPlace(path), own = landingPlace(work->session().path());
    // Another name of the same file is no link.
    const bool held = project::OpenHere::saltOf(path.toStdString()).has_value() ||
                      std::any_of(kBesideProject.begin(), kBesideProject.end(), [&](const char* suffix) {
                          return there.compare(own + QLatin1String(suffix), kFileNames) == 0;
                      });
    return held ? QCoreApplication::translate("ProjectTarget", "%1 belongs to the project that is open; it is never "
                                                               "written over. Choose another name.")
                      .arg(QDir::toNativeSeparators(path))
                : QString();
}

}  // namespace plumb::desk
