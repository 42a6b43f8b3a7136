// Reports of the window as new files, in any format that core/report writes.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "base/result.h"
#include "report/document.h"
#endif

#include <QString>

#include <functional>
#include <string>

class QObject;

namespace plumb::desk {

class Workspace;

/// `format` is the name of a writer; `section` the one whose table becomes CSV, empty for the first that has one.
/// What was at `path` is replaced in one step, or left as it was. Any thread.
[[nodiscard]] Result<void> writeReport(const report::Document& document, const std::string& format, const QString& path,
                                       const CancelToken& cancel = {}, const std::string& section = {});

/// Does `write` as a job called `title`, which ends when it is done or when the user stops it; `done` then gets why
/// there is no report, or nothing.
void runReport(const Workspace& workspace, QObject* context, const QString& title,
               std::function<Result<void>(const CancelToken&)> write, std::function<void(const QString&)> done);

}  // namespace plumb::desk
