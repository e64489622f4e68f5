// SPDX-License-Identifier: GPL-3.0-or-later
// A VFS of SQLite over the system's that becomes the default one while it lives. What is written goes through it, so
// that a test can make it fail or remember it. One at a time, because SQLite's methods are plain functions.
#pragma once

#include <atomic>
#include <sqlite3.h>
#include <string>

// Of SQLite3 Multiple Ciphers: puts its cipher over a VFS and makes that the default one.
extern "C" {
__attribute__((weak)) int sqlite3mc_vfs_create(const char *name, int isDefault);
__attribute__((weak)) void sqlite3mc_vfs_destroy(const char *name);
}

namespace satchel::test {

class DiskShim
{
public:
    /// Of the memory that processes share beside a write-ahead log: network drives have none.
    enum class SharedMemory { Works, Fails, Missing };

    /// What goes through it: the pages as SQLite has them, or as they are on the disk.
    enum class Place { AboveCipher, BelowCipher };

    explicit DiskShim(SharedMemory sharedMemory = SharedMemory::Works, Place place = Place::AboveCipher)
        : m_default(sqlite3_vfs_find(nullptr)),
          m_system(place == Place::BelowCipher && sqlite3mc_vfs_create && sqlite3_vfs_find("unix")
                  ? sqlite3_vfs_find("unix")
                  : m_default),
          m_vfs(*m_system), m_sharedMemory(sharedMemory)
    {
        s_disk = this;
        m_vfs.zName = "shim";
        m_vfs.szOsFile = int(sizeof(File)) + m_system->szOsFile;
        m_vfs.pAppData = m_system;
        m_vfs.xOpen = &openFile;
        m_vfs.xDelete = &removeFile;
        sqlite3_vfs_register(&m_vfs, 1);
        if (m_system != m_default)
            sqlite3mc_vfs_create("shim", 1);
    }
    virtual ~DiskShim()
    {
        if (m_system != m_default)
            sqlite3mc_vfs_destroy("multipleciphers-shim");
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_default, 1);
        s_disk = nullptr;
    }
    DiskShim(const DiskShim &) = delete;
    DiskShim &operator=(const DiskShim &) = delete;

    /// How often a folder was synced.
    int folderSyncs() const { return m_folderSyncs; }

protected:
    /// Before each of them; an error instead of SQLITE_OK is the answer. Of a write that fails, the first half is
    /// written.
    virtual void opened(const std::string & /*path*/) {}
    virtual int reading(const std::string & /*path*/) { return SQLITE_OK; }
    virtual int writing(const std::string & /*path*/, const void * /*from*/, int /*size*/, sqlite3_int64 /*at*/)
    {
        return SQLITE_OK;
    }
    virtual int truncating(const std::string & /*path*/, sqlite3_int64 /*size*/) { return SQLITE_OK; }
    virtual int syncing(const std::string & /*path*/) { return SQLITE_OK; }
    virtual void removed(const std::string & /*path*/) {}

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        sqlite3_file *real;
        char path[512];
    };
    static sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }
    static std::string pathOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->path; }

    static int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *system = static_cast<sqlite3_vfs *>(vfs->pAppData);
        auto *own = reinterpret_cast<File *>(file);
        own->real = reinterpret_cast<sqlite3_file *>(own + 1);
        own->base.pMethods = nullptr;
        sqlite3_snprintf(int(sizeof own->path), own->path, "%s", name ? name : "");
        const int opened = system->xOpen(system, name, own->real, flags, outFlags);
        if (!own->real->pMethods)
            return opened;
        fillMethods(own->methods, own->real->pMethods->iVersion);
        own->base.pMethods = &own->methods;
        if (opened == SQLITE_OK)
            s_disk->opened(own->path);
        return opened;
    }

    static int removeFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        auto *system = static_cast<sqlite3_vfs *>(vfs->pAppData);
        const int removed = system->xDelete(system, name, syncsFolder);
        s_disk->m_folderSyncs += removed == SQLITE_OK && syncsFolder != 0 ? 1 : 0;
        if (removed == SQLITE_OK)
            s_disk->removed(name);
        return removed;
    }

    static void fillMethods(sqlite3_io_methods &methods, int version)
    {
        methods = {};
        methods.iVersion = s_disk->m_sharedMemory == SharedMemory::Missing ? 1 : version;
        methods.xClose = [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); };
        methods.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            const int failed = s_disk->reading(pathOf(f));
            return failed != SQLITE_OK ? failed : realOf(f)->pMethods->xRead(realOf(f), to, size, at);
        };
        methods.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            const int failed = s_disk->writing(pathOf(f), from, size, at);
            // A full disk takes what still fits: the first half of the bytes is there.
            if (failed != SQLITE_OK && size > 1)
                realOf(f)->pMethods->xWrite(realOf(f), from, size / 2, at);
            return failed != SQLITE_OK ? failed : realOf(f)->pMethods->xWrite(realOf(f), from, size, at);
        };
        methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            const int failed = s_disk->truncating(pathOf(f), size);
            return failed != SQLITE_OK ? failed : realOf(f)->pMethods->xTruncate(realOf(f), size);
        };
        methods.xSync = [](sqlite3_file *f, int flags) {
            const int failed = s_disk->syncing(pathOf(f));
            return failed != SQLITE_OK ? failed : realOf(f)->pMethods->xSync(realOf(f), flags);
        };
        methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return realOf(f)->pMethods->xFileSize(realOf(f), size);
        };
        methods.xLock = [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); };
        methods.xUnlock = [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); };
        methods.xCheckReservedLock = [](sqlite3_file *f, int *result) {
            return realOf(f)->pMethods->xCheckReservedLock(realOf(f), result);
        };
        methods.xFileControl = [](sqlite3_file *f, int what, void *with) {
            return realOf(f)->pMethods->xFileControl(realOf(f), what, with);
        };
        methods.xSectorSize = [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
        methods.xDeviceCharacteristics = [](sqlite3_file *f) {
            return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
        };
        methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **to) {
            return s_disk->m_sharedMemory == SharedMemory::Fails
                ? SQLITE_IOERR_SHMMAP
                : realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, to);
        };
        methods.xShmLock = [](sqlite3_file *f, int offset, int count, int flags) {
            return realOf(f)->pMethods->xShmLock(realOf(f), offset, count, flags);
        };
        methods.xShmBarrier = [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
        methods.xShmUnmap = [](sqlite3_file *f, int remove) {
            return realOf(f)->pMethods->xShmUnmap(realOf(f), remove);
        };
        methods.xFetch = [](sqlite3_file *f, sqlite3_int64 at, int size, void **to) {
            return realOf(f)->pMethods->xFetch(realOf(f), at, size, to);
        };
        methods.xUnfetch = [](sqlite3_file *f, sqlite3_int64 at, void *from) {
            return realOf(f)->pMethods->xUnfetch(realOf(f), at, from);
        };
    }

    inline static DiskShim *s_disk = nullptr;
    sqlite3_vfs *m_default;
    sqlite3_vfs *m_system; // what it is over
    sqlite3_vfs m_vfs;
    SharedMemory m_sharedMemory;
    std::atomic<int> m_folderSyncs = 0;
};

} // namespace satchel::test
