#include "fault_files.h"

namespace plumb::test {

Result<bool> FaultFiles::exists(const std::string& path) {
    const std::lock_guard lock(m_vfs.m_mutex);
    return m_vfs.fails(Call::Access) ? fail(MessageId::FileCannotOpen, {path, "a fault"})
                                     : Result<bool>(m_vfs.m_disk.find(path) != nullptr);
}

Result<void> FaultFiles::remove(const std::string& path) {
    const std::lock_guard lock(m_vfs.m_mutex);
    if (m_vfs.fails(Call::Delete)) {
        return fail(MessageId::FileCannotWrite, {path, "a fault"});
    }
    if (m_vfs.m_disk.find(path)) {
        m_vfs.m_disk.remove(path);
    }
    return {};
}

Result<void> FaultFiles::rename(const std::string& from, const std::string& to) {
    const std::lock_guard lock(m_vfs.m_mutex);
    const bool gone = m_vfs.m_gone;
    const bool fails = m_vfs.fails(Call::Rename) || !m_vfs.m_disk.find(from);
    if (!fails || (m_vfs.m_gone && !gone)) {  // when the machine goes it is under way
        m_vfs.m_disk.rename(from, to);
    }
    return fails ? fail(MessageId::FileCannotWrite, {to, "a fault"}) : Result<void>();
}

Result<void> FaultFiles::syncFolder(const std::string& path) {
    const std::lock_guard lock(m_vfs.m_mutex);
    if (m_vfs.fails(Call::Sync)) {
        return fail(MessageId::FileCannotWrite, {path, "a fault"});
    }
    m_vfs.m_disk.syncFolder();
    return {};
}

}  // namespace plumb::test
