// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails on demand, below SQLite: a VFS over the system's that becomes the default one while it lives. The
// n-th write, sync or truncation from arm() on answers an error, and with Fault::Lasting every one after it. It can
// also be one where processes share no memory, as network drives are, so that there can be no write-ahead log.
#pragma once

#include <atomic>
#include <cstring>
#include <sqlite3.h>

namespace satchel::test {

class FaultyDisk
{
public:
    enum class Fault { Once, Lasting };
    enum class SharedMemory { Works, Fails, Missing };

    explicit FaultyDisk(SharedMemory sharedMemory = SharedMemory::Works)
        : m_system(sqlite3_vfs_find(nullptr)), m_vfs(*m_system)
    {
        s_disk = this;
        m_sharedMemory = sharedMemory;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = int(sizeof(File)) + m_system->szOsFile;
        m_vfs.pAppData = m_system;
        m_vfs.xOpen = &openFile;
        m_vfs.xDelete = &removeFile;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyDisk()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_system, 1);
        s_disk = nullptr;
    }
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// `code`: SQLITE_FULL, SQLITE_IOERR_WRITE …
    void arm(int step, int code, Fault fault)
    {
        m_fault = fault;
        m_code = code;
        m_hasFailed = false;
        m_left = step;
    }
    void disarm() { m_left = -1; }
    bool hasFailed() const { return m_hasFailed; }
    /// How often a folder was synced.
    int folderSyncs() const { return m_folderSyncs; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        sqlite3_file *real;
    };
    static sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

    int failure()
    {
        if (m_left < 0)
            return SQLITE_OK;
        if (m_left > 0 && --m_left > 0)
            return SQLITE_OK;
        if (m_fault == Fault::Once)
            m_left = -1;
        m_hasFailed = true;
        return m_code;
    }

    static int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *system = static_cast<sqlite3_vfs *>(vfs->pAppData);
        auto *own = reinterpret_cast<File *>(file);
        own->real = reinterpret_cast<sqlite3_file *>(own + 1);
        own->base.pMethods = nullptr;
        const int opened = system->xOpen(system, name, own->real, flags, outFlags);
        if (!own->real->pMethods)
            return opened;
        fillMethods(own->methods, own->real->pMethods->iVersion);
        own->base.pMethods = &own->methods;
        return opened;
    }

    static int removeFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        auto *system = static_cast<sqlite3_vfs *>(vfs->pAppData);
        const int removed = system->xDelete(system, name, syncsFolder);
        s_disk->m_folderSyncs += removed == SQLITE_OK && syncsFolder != 0 ? 1 : 0;
        return removed;
    }

    static void fillMethods(sqlite3_io_methods &methods, int version)
    {
        methods = {};
        methods.iVersion = s_disk->m_sharedMemory == SharedMemory::Missing ? 1 : version;
        methods.xClose = [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); };
        methods.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            return realOf(f)->pMethods->xRead(realOf(f), to, size, at);
        };
        methods.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            const int failed = s_disk->failure();
            // A full disk takes what still fits: the first half of the bytes is there.
            if (failed != SQLITE_OK && size > 1)
                realOf(f)->pMethods->xWrite(realOf(f), from, size / 2, at);
            return failed != SQLITE_OK ? failed : realOf(f)->pMethods->xWrite(realOf(f), from, size, at);
        };
        methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            const int failed = s_disk->failure();
            return failed != SQLITE_OK ? failed : realOf(f)->pMethods->xTruncate(realOf(f), size);
        };
        methods.xSync = [](sqlite3_file *f, int flags) {
            const int failed = s_disk->failure();
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

    inline static FaultyDisk *s_disk = nullptr; // SQLite's methods are plain functions
    sqlite3_vfs *m_system;
    sqlite3_vfs m_vfs;
    std::atomic<int> m_left = -1;
    SharedMemory m_sharedMemory = SharedMemory::Works;
    int m_code = SQLITE_IOERR_WRITE;
    Fault m_fault = Fault::Once;
    bool m_hasFailed = false;
    std::atomic<int> m_folderSyncs = 0;
};

} // namespace satchel::test
