// A file in the making: it stands beside its place under another name until it is whole, so that what was there is
// replaced in one step or left as it was. Any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#endif

#include <QSaveFile>
#include <QString>

#include <string_view>

namespace plumb::desk {

class NewFile {
public:
    explicit NewFile(const QString& path)
        : m_file(path) {}

    [[nodiscard]] Result<void> open();
    /// False once nothing can be written any more; commit() says why.
    bool write(std::string_view bytes);
    /// Gives it its name. A file that is not committed is taken back.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Error problem() const;

    QSaveFile m_file;
};

}  // namespace plumb::desk
