#include "app/plumbline/new_file.h"

#include <QDir>

namespace plumb::desk {

Result<void> NewFile::open() {
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : Result<void>(fail(problem()));
}

bool NewFile::write(std::string_view bytes) {
    return m_file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
}

Result<void> NewFile::commit() {
    return m_file.commit() ? Result<void>() : Result<void>(fail(problem()));
}

Error NewFile::problem() const {
    return Error(MessageId::FileCannotWrite,
                 {QDir::toNativeSeparators(m_file.fileName()).toStdString(), m_file.errorString().toStdString()});
}

}  // namespace plumb::desk
