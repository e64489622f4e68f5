// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of CrashReport.h on Linux, macOS and the like. Between a signal and the end only functions that
// POSIX calls async-signal-safe are called
// (https://pubs.opengroup.org/onlinepubs/9699919799/functions/V2_chap02.html, 2.4.3), and backtrace(), which is safe
// after its first call has loaded the unwinder (its manual page). All memory is static and prepared before.
#include "platform/CrashReport.h"
#include "platform/CrashText.h"

#include <QFile>

#ifdef Q_OS_UNIX

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#define SATCHEL_HAS_FRAMES
#include <execinfo.h>
#endif

namespace satchel::platform {

namespace {

#ifdef SATCHEL_HAS_FRAMES
constexpr int mostFrames = 64;
#endif
constexpr size_t mostPath = 4096;
constexpr size_t mostName = 64;

std::array<char, mostPath> folderPath; // ends with a slash; empty: nothing is reported
std::array<char, mostName> programVersion;
alignas(16) std::array<char, 64 * 1024> signalStack; // the usual one may be what overflowed
std::atomic_flag isReported;

class ReportFile final : public CrashText
{
public:
    explicit ReportFile(int descriptor) : m_descriptor(descriptor) {}

private:
    void bytes(const char *from, size_t count) const override
    {
        while (count > 0) {
            const ssize_t written = write(m_descriptor, from, count);
            if (written <= 0)
                return;
            from += written;
            count -= static_cast<size_t>(written);
        }
    }

    int m_descriptor;
};

/// gmtime is not async-signal-safe. Days from the calendar of 400 years (H. Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms", civil_from_days).
UtcTime utcNow()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const auto seconds = static_cast<unsigned long>(now.tv_sec);
    const unsigned long days = seconds / 86400 + 719468;
    const unsigned long era = days / 146097;
    const unsigned long ofEra = days % 146097;
    const unsigned long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const unsigned long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned long shifted = (5 * ofYear + 2) / 153; // months from March on
    const unsigned long month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1,
        seconds / 3600 % 24, seconds / 60 % 60, seconds % 60};
}

void makeFolder()
{
    std::array<char, mostPath> path = folderPath;
    for (size_t i = 1; i < path.size() && path[i]; ++i) {
        if (path[i] != '/')
            continue;
        path[i] = '\0';
        mkdir(path.data(), S_IRWXU); // fails where it is there already
        path[i] = '/';
    }
}

/// "…/crash-20261120T061813Z-4711.txt", new, readable by its owner only.
int createFile(const UtcTime &at)
{
    FixedText<mostPath + mostName> path;
    path.add(folderPath.data());
    addReportName(path, at, static_cast<unsigned long>(getpid()));
    return open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

#ifdef SATCHEL_HAS_FRAMES

struct Frame
{
    unsigned long address = 0;
    unsigned long offset = 0; // from where its module begins
    std::array<char, mostName> module{}; // empty: in none
};

std::array<Frame, mostFrames> frames;
size_t frameCount = 0;

/// A line of /proc/self/maps as far as it was read: "7f12-7f34 r-xp 0000 08:01 42    /usr/lib/libfoo.so".
struct MapsLine
{
    std::array<char, 1024> text{};
    size_t length = 0;

    bool parse(unsigned long &begin, unsigned long &end, const char *&path) const
    {
        const char *at = text.data();
        const auto readHex = [&at] {
            unsigned long value = 0;
            for (;; ++at) {
                if (*at >= '0' && *at <= '9')
                    value = value * 16 + static_cast<unsigned long>(*at - '0');
                else if (*at >= 'a' && *at <= 'f')
                    value = value * 16 + static_cast<unsigned long>(*at - 'a' + 10);
                else
                    return value;
            }
        };
        begin = readHex();
        if (*at != '-')
            return false;
        ++at;
        end = readHex();
        path = std::strchr(at, '/');
        return path != nullptr;
    }
};

const char *fileName(const char *path)
{
    const char *slash = std::strrchr(path, '/');
    return slash ? slash + 1 : path;
}

void copyName(std::array<char, mostName> &to, const char *from)
{
    size_t i = 0;
    for (; from[i] && i + 1 < to.size(); ++i)
        to[i] = from[i];
    to[i] = '\0';
}

/// Says of each frame that lies in the line's mapping in which module it is. The first mapping of a module is where it
/// begins.
void assign(const MapsLine &line, unsigned long &moduleBegin, std::array<char, 1024> &modulePath)
{
    unsigned long begin = 0;
    unsigned long end = 0;
    const char *path = nullptr;
    if (!line.parse(begin, end, path))
        return;
    if (std::strcmp(path, modulePath.data()) != 0) {
        moduleBegin = begin;
        std::memcpy(modulePath.data(), path, std::strlen(path) + 1);
    }
    for (size_t i = 0; i < frameCount; ++i) {
        if (frames[i].address >= begin && frames[i].address < end) {
            frames[i].offset = frames[i].address - moduleBegin;
            copyName(frames[i].module, fileName(path));
        }
    }
}

/// As the kernel has it now: what was loaded meanwhile is in it, and no lock of the linker is taken.
void findModules()
{
    const int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0)
        return;
    static std::array<char, 4096> chunk;
    static MapsLine line;
    static std::array<char, 1024> modulePath;
    unsigned long moduleBegin = 0;
    for (ssize_t count = 0; (count = read(maps, chunk.data(), chunk.size())) > 0;) {
        for (ssize_t i = 0; i < count; ++i) {
            const char next = chunk[static_cast<size_t>(i)];
            if (next != '\n') {
                if (line.length + 1 < line.text.size())
                    line.text[line.length++] = next;
                continue;
            }
            line.text[line.length] = '\0';
            assign(line, moduleBegin, modulePath);
            line.length = 0;
        }
    }
    close(maps);
}

/// A word of a damaged stack that is in no module may be anything, so it is not written.
void writeFrames(const ReportFile &file)
{
    static std::array<void *, mostFrames> addresses;
    frameCount = static_cast<size_t>(backtrace(addresses.data(), mostFrames));
    for (size_t i = 0; i < frameCount; ++i)
        frames[i].address = reinterpret_cast<unsigned long>(addresses[i]);
    findModules();
    file.text("frames:\n");
    for (size_t i = 0; i < frameCount; ++i)
        file.frame(frames[i].module.data(), frames[i].offset);
}

#else

void writeFrames(const ReportFile &file)
{
    file.text("frames: not known on this system\n");
}

#endif

void writeReport(const char *cause, const char *detail)
{
    if (!folderPath[0] || isReported.test_and_set())
        return;
    const UtcTime now = utcNow();
    makeFolder();
    const int descriptor = createFile(now);
    if (descriptor < 0)
        return;
    const ReportFile file(descriptor);
    file.head(now, programVersion.data(), cause, detail);
    writeFrames(file);
    close(descriptor);
}

struct ReportedSignal
{
    int number;
    const char *name;
    CrashCause cause;
};

constexpr ReportedSignal reportedSignals[] = {{SIGSEGV, "SIGSEGV", CrashCause::Fault},
    {SIGBUS, "SIGBUS", CrashCause::Fault}, {SIGFPE, "SIGFPE", CrashCause::Fault}, {SIGILL, "SIGILL", CrashCause::Fault},
    {SIGABRT, "SIGABRT", CrashCause::Abort}};

const char *nameOf(int number)
{
    for (const ReportedSignal &known : reportedSignals) {
        if (known.number == number)
            return known.name;
    }
    return "a signal";
}

/// The default action is set again by SA_RESETHAND; the signal that is raised waits until this returns.
void handleSignal(int number)
{
    writeReport(nameOf(number), nullptr);
    raise(number);
}

/// Only the type of an exception is written: what it says may be of a record.
[[noreturn]] void handleTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    writeReport("std::terminate", type ? type->name() : nullptr);
    std::abort();
}

template <size_t Size> bool copyInto(std::array<char, Size> &to, const QByteArray &from)
{
    if (static_cast<size_t>(from.size()) >= Size)
        return false;
    std::memcpy(to.data(), from.constData(), static_cast<size_t>(from.size()) + 1);
    return true;
}

} // namespace

void reportCrashes(const QString &folder, const QString &version, CrashCauses causes)
{
    const QStringList reports = crashReports(folder);
    for (const QString &old : reports.mid(mostCrashReports - 1))
        QFile::remove(old);
    copyInto(programVersion, version.toUtf8());
    if (!copyInto(folderPath, QFile::encodeName(folder) + '/'))
        return;
#ifdef SATCHEL_HAS_FRAMES
    void *first = nullptr;
    backtrace(&first, 1); // loads the unwinder, which takes memory
#endif
    stack_t stack{};
    stack.ss_sp = signalStack.data();
    stack.ss_size = signalStack.size();
    if (causes.testFlag(CrashCause::Fault)) // a sanitizer has one of its own
        sigaltstack(&stack, nullptr);
    for (const ReportedSignal &reported : reportedSignals) {
        if (!causes.testFlag(reported.cause))
            continue;
        struct sigaction action
        {
        };
        action.sa_handler = &handleSignal;
        action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
        sigemptyset(&action.sa_mask);
        sigaction(reported.number, &action, nullptr);
    }
    if (causes.testFlag(CrashCause::Abort))
        std::set_terminate(&handleTerminate);
}

} // namespace satchel::platform

#endif
