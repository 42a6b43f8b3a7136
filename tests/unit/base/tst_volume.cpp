// What is known of file systems by table, and what the system says of real ones: mounted here for one child alone.
#include "base/volume.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <random>

#if defined(__linux__)
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fuse.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#endif

namespace plumb {
namespace {

namespace fs = std::filesystem;

TEST(VolumeKind, ByNumber) {
    struct Row {
        std::uint32_t magic;
        const char* kind;
        bool network;
    };
    const Row rows[] = {
        {0xEF53, "ext4", false},
        {0x58465342, "xfs", false},
        {0x9123683E, "btrfs", false},
        {0x01021994, "tmpfs", false},
        {0x794C7630, "overlay", false},
        {0x2FC12FC1, "zfs", false},
        {0x4D44, "vfat", false},
        {0x2011BAB0, "exfat", false},
        {0x7366746E, "ntfs3", false},
        {0x9660, "iso9660", false},
        {0x73717368, "squashfs", false},
        {0x6969, "nfs", true},
        {0x517B, "smb", true},
        {0xFF534D42, "cifs", true},
        {0xFE534D42, "smb2", true},
        {0x564C, "ncp", true},
        {0x5346414F, "afs", true},
        {0x6B414653, "afs", true},
        {0x73757245, "coda", true},
        {0x01021997, "9p", true},
        {0x00C36400, "ceph", true},
        {0x0BD00BD0, "lustre", true},
        {0x01161970, "gfs2", true},
        {0x7461636F, "ocfs2", true},
        {0x47504653, "gpfs", true},
        {0x19830326, "beegfs", true},
        {0x786F4256, "vboxsf", true},
        {0x65735546, "fuse", true},
        {0x12345678, "0x12345678", false},
        {0xFFFFFFFF, "0xffffffff", false},
        {0, "0x0", false},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(kindOfMagic(row.magic), row.kind);
        EXPECT_EQ(isNetworkKind(row.kind), row.network) << row.kind;
    }
}

TEST(VolumeKind, ByName) {
    for (const char* kind : {"nfs4", "smb3", "virtiofs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs",
                             "fuse.glusterfs", "fuse.davfs", "fuse.something-new"}) {
        EXPECT_TRUE(isNetworkKind(kind)) << kind;
    }
    for (const char* kind : {"ext3", "apfs", "NTFS", "fuseblk", "fuse.gocryptfs", "fuse.mergerfs", "nfs-like", ""}) {
        EXPECT_FALSE(isNetworkKind(kind)) << kind;
    }
}

TEST(VolumeKind, ByTableOfMounts) {
    const char* table = "22 27 0:21 / /proc rw,relatime - proc proc rw\n"
                        "27 1 254:0 / / rw,relatime shared:1 master:2 - ext4 /dev/vda rw\n"
                        "40 27 0:53 / /home/a\\040b/far rw - fuse.sshfs host:/a - rw\n"
                        "41 27 0:5 / /short\n"
                        "42 27 0:54 / /last rw - nfs4 server:/x rw";
    EXPECT_EQ(kindOfMount(table, 0, 21), "proc");
    EXPECT_EQ(kindOfMount(table, 254, 0), "ext4");
    EXPECT_EQ(kindOfMount(table, 0, 53), "fuse.sshfs");
    EXPECT_EQ(kindOfMount(table, 0, 54), "nfs4");
    EXPECT_EQ(kindOfMount(table, 0, 5), "");
    EXPECT_EQ(kindOfMount(table, 0, 2), "");
    EXPECT_EQ(kindOfMount("", 0, 21), "");
}

class VolumeTest : public testing::Test {
protected:
    VolumeTest() {
        m_folder = fs::temp_directory_path() / ("plumbline-volume-" + std::to_string(std::random_device{}()));
        fs::create_directories(m_folder);
    }
    ~VolumeTest() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }

    fs::path m_folder;
};

TEST_F(VolumeTest, IsThatOfTheFileOrOfItsFolder) {
    std::ofstream(path("a")) << "x";
    const Result<Volume> folder = volumeOf(m_folder.string());
    ASSERT_TRUE(folder) << folder.error().render();
    EXPECT_FALSE(folder->readOnly);
    EXPECT_FALSE(folder->kind.empty());
    for (const std::string& place : {path("a"), path("to come")}) {
        const Result<Volume> volume = volumeOf(place);
        ASSERT_TRUE(volume);
        EXPECT_EQ(volume->kind, folder->kind);
    }
    EXPECT_TRUE(volumeOf("a name alone"));
    EXPECT_EQ(volumeOf(path("none/a")).error().id(), MessageId::FileNotFound);
}

TEST_F(VolumeTest, FoldersThatCanBeWrittenAre) {
    std::ofstream(path("a")) << "x";
    EXPECT_TRUE(folderWritable(m_folder.string()));
    EXPECT_TRUE(folderWritable(path("a")));
    EXPECT_TRUE(folderWritable(path("to come")));
    EXPECT_FALSE(folderWritable(path("none/a")));
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()), 1) << "nothing is left there";
}

#if defined(__linux__)
// What `work` says in a child whose mounts nobody else sees; 's' where this account may not mount.
char amongMountsOfItsOwn(const std::function<char()>& work) {
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        const bool alone = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        const char answer = alone ? work() : 's';
        _exit(::write(ends[1], &answer, 1) != 1);
    }
    close(ends[1]);
    char answer = '!';
    EXPECT_EQ(::read(ends[0], &answer, 1), 1);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return answer;
}

TEST_F(VolumeTest, TellsAReadOnlyMount) {
    const std::string folder = m_folder.string();
    const char answer = amongMountsOfItsOwn([&] {
        if (mount("none", folder.c_str(), "tmpfs", 0, "size=64k") != 0) {
            return 's';
        }
        std::ofstream(path("a")) << "x";
        const Result<Volume> before = volumeOf(path("a"));
        if (!before || before->readOnly || before->network || before->kind != "tmpfs" || !folderWritable(folder)) {
            return '1';
        }
        if (mount("none", folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0) {
            return '2';
        }
        const Result<Volume> after = volumeOf(path("a"));
        return after && after->readOnly && after->kind == "tmpfs" && !folderWritable(path("a")) ? 'y' : '3';
    });
    if (answer == 's') {
        GTEST_SKIP() << "this account may not mount";
    }
    EXPECT_EQ(answer, 'y');
}

// Answers for an empty folder until it is unmounted.
void serveEmptyFolder(int device) {
    alignas(fuse_in_header) std::array<char, 1 << 17> request;
    while (::read(device, request.data(), request.size()) > 0) {
        fuse_in_header in;
        std::memcpy(&in, request.data(), sizeof in);
        std::array<char, 256> body{};
        fuse_out_header out{};
        out.unique = in.unique;
        std::size_t size = 0;
        if (in.opcode == FUSE_INIT) {
            fuse_init_out answer{};
            answer.major = FUSE_KERNEL_VERSION;
            answer.minor = FUSE_KERNEL_MINOR_VERSION;
            answer.max_write = 4096;
            size = sizeof answer;
            std::memcpy(body.data(), &answer, size);
        } else if (in.opcode == FUSE_GETATTR) {
            fuse_attr_out answer{};
            answer.attr.ino = 1;
            answer.attr.mode = S_IFDIR | 0755;
            answer.attr.nlink = 2;
            size = sizeof answer;
            std::memcpy(body.data(), &answer, size);
        } else if (in.opcode == FUSE_STATFS) {
            size = sizeof(fuse_statfs_out);
        } else if (in.opcode == FUSE_FORGET || in.opcode == FUSE_BATCH_FORGET) {
            continue;
        } else {
            out.error = in.opcode == FUSE_LOOKUP ? -ENOENT : -ENOSYS;
        }
        out.len = static_cast<std::uint32_t>(sizeof out + size);
        const iovec parts[] = {{&out, sizeof out}, {body.data(), size}};
        if (::writev(device, parts, 2) < 0 && errno != ENOENT) {
            return;
        }
    }
}

TEST_F(VolumeTest, TellsAFolderThatAProgramBringsFromAfar) {
    const std::string folder = m_folder.string();
    const char answer = amongMountsOfItsOwn([&] {
        const int device = open("/dev/fuse", O_RDWR | O_CLOEXEC);
        const std::string options = "fd=" + std::to_string(device) + ",rootmode=40000,user_id=0,group_id=0";
        if (device < 0 || mount("host:/far away", folder.c_str(), "fuse.sshfs", 0, options.c_str()) != 0) {
            return 's';
        }
        std::thread server([device] { serveEmptyFolder(device); });
        const Result<Volume> there = volumeOf(folder), toCome = volumeOf(path("a"));
        umount2(folder.c_str(), MNT_DETACH);
        server.join();
        return there && toCome && there->network && there->kind == "fuse.sshfs" && toCome->kind == "fuse.sshfs" &&
                       !there->readOnly
                   ? 'y'
                   : 'n';
    });
    if (answer == 's') {
        GTEST_SKIP() << "this account may not mount";
    }
    EXPECT_EQ(answer, 'y');
}

TEST_F(VolumeTest, AFolderOfOthersIsNotWritable) {
    const std::string folder = m_folder.string();
    fs::permissions(m_folder, fs::perms(0555));
    const char answer = amongMountsOfItsOwn([&] {
        if (setuid(65534) != 0) {
            return 's';
        }
        return folderWritable(folder) || folderWritable(path("a")) ? 'n' : 'y';
    });
    fs::permissions(m_folder, fs::perms(0755));
    if (answer == 's') {
        GTEST_SKIP() << "needs two accounts";
    }
    EXPECT_EQ(answer, 'y');
}
#endif

}  // namespace
}  // namespace plumb
