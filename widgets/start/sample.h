// The synthetic sample that came with the program, for a first look without patient data.
#pragma once

#include <QString>
#include <QStringList>

namespace plumb::desk {

/// Where the sample may lie: beside the program (the build tree), and in ../share/plumbline/sample (installed).
[[nodiscard]] QStringList sampleFolders();
/// The files of the sample in the first of `folders` that holds any; empty when there is none.
[[nodiscard]] QStringList samplePaths(const QStringList& folders = sampleFolders());

}  // namespace plumb::desk
