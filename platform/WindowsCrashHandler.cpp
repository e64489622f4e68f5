// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of CrashReport.h on Windows: a filter of exceptions that nobody handles, which runs on the stack of
// the thread that failed
// (https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-setunhandledexceptionfilter). It
// takes no memory; Windows' own report (Windows Error Reporting) is made after it as without it.
#include "platform/CrashReport.h"
#include "platform/CrashText.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <cxxabi.h>
#include <exception>
#include <QDir>
#include <QFile>
#include <typeinfo>
#include <windows.h>

namespace satchel::platform {

namespace {

constexpr int mostFrames = 64;
constexpr size_t mostPath = 4096;
constexpr ULONG keptStack = 64 * 1024; // for the filter, when the stack is what overflowed

std::array<wchar_t, mostPath> folderPath; // ends with a backslash; empty: nothing is reported
std::array<char, 64> programVersion;
std::atomic_flag isReported;

class ReportFile final : public CrashText
{
public:
    explicit ReportFile(HANDLE file) : m_file(file) {}

private:
    void bytes(const char *from, size_t count) const override
    {
        DWORD written = 0;
        WriteFile(m_file, from, static_cast<DWORD>(count), &written, nullptr);
    }

    HANDLE m_file;
};

UtcTime utcNow()
{
    SYSTEMTIME now{};
    GetSystemTime(&now);
    return {now.wYear, now.wMonth, now.wDay, now.wHour, now.wMinute, now.wSecond};
}

void makeFolder()
{
    std::array<wchar_t, mostPath> path = folderPath;
    for (size_t i = 3; i < path.size() && path[i]; ++i) { // behind "C:\"
        if (path[i] != L'\\')
            continue;
        path[i] = L'\0';
        CreateDirectoryW(path.data(), nullptr); // fails where it is there already
        path[i] = L'\\';
    }
}

HANDLE createFile(const UtcTime &at)
{
    FixedText<64> name;
    addReportName(name, at, GetCurrentProcessId());
    std::array<wchar_t, mostPath + 64> path{};
    size_t length = 0;
    for (; folderPath[length]; ++length)
        path[length] = folderPath[length];
    for (const char *from = name.text(); *from; ++from)
        path[length++] = static_cast<wchar_t>(*from);
    return CreateFileW(path.data(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
}

void writeFrame(const ReportFile &file, DWORD64 address)
{
    HMODULE module = nullptr;
    std::array<wchar_t, mostPath> path{};
    std::array<char, 64> name{};
    constexpr DWORD byAddress = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (GetModuleHandleExW(byAddress, reinterpret_cast<const wchar_t *>(address), &module)) {
        GetModuleFileNameW(module, path.data(), static_cast<DWORD>(path.size() - 1));
        const wchar_t *last = std::wcsrchr(path.data(), L'\\');
        last = last ? last + 1 : path.data();
        for (size_t i = 0; last[i] && i + 1 < name.size(); ++i)
            name[i] = last[i] < 128 ? static_cast<char>(last[i]) : '?';
    }
    file.frame(name.data(), address - reinterpret_cast<DWORD64>(module));
}

#ifdef _M_X64
/// Leaves a function that its module's table does not have: it calls no other. Its return address is on top of the
/// stack, or below the registers that it saved (as the one does that makes room on the stack, where most overflow).
bool leaveLeaf(CONTEXT &context)
{
    constexpr int mostSaved = 3;
    const auto *stack = reinterpret_cast<const DWORD64 *>(context.Rsp);
    for (int i = 0; i <= mostSaved; ++i) {
        DWORD64 base = 0;
        if (!RtlLookupFunctionEntry(stack[i], &base, nullptr))
            continue;
        context.Rip = stack[i];
        context.Rsp += sizeof(DWORD64) * static_cast<DWORD64>(i + 1);
        return true;
    }
    return false;
}
#endif

/// Walks the stack by the tables that each module has of its functions.
void writeFrames(const ReportFile &file, CONTEXT context)
{
    file.text("frames:\n");
#ifdef _M_X64
    for (int i = 0; i < mostFrames && context.Rip; ++i) {
        writeFrame(file, context.Rip);
        DWORD64 base = 0;
        PRUNTIME_FUNCTION function = RtlLookupFunctionEntry(context.Rip, &base, nullptr);
        if (!function) {
            if (i > 0 || !leaveLeaf(context))
                return;
            continue;
        }
        void *handler = nullptr;
        DWORD64 frame = 0;
        RtlVirtualUnwind(UNW_FLAG_NHANDLER, base, context.Rip, function, &context, &handler, &frame, nullptr);
    }
#else
    writeFrame(file, reinterpret_cast<DWORD64>(&writeFrames));
#endif
}

void writeReport(const char *cause, const char *detail, const CONTEXT &context)
{
    if (!folderPath[0] || isReported.test_and_set())
        return;
    const UtcTime now = utcNow();
    makeFolder();
    const HANDLE handle = createFile(now);
    if (handle == INVALID_HANDLE_VALUE)
        return;
    const ReportFile file(handle);
    file.head(now, programVersion.data(), cause, detail);
    writeFrames(file, context);
    CloseHandle(handle);
}

void writeReport(const char *cause, const char *detail)
{
    CONTEXT context{};
    RtlCaptureContext(&context);
    writeReport(cause, detail, context);
}

const char *nameOf(DWORD code)
{
    switch (code) {
    case EXCEPTION_ACCESS_VIOLATION: return "EXCEPTION_ACCESS_VIOLATION";
    case EXCEPTION_STACK_OVERFLOW: return "EXCEPTION_STACK_OVERFLOW";
    case EXCEPTION_ILLEGAL_INSTRUCTION: return "EXCEPTION_ILLEGAL_INSTRUCTION";
    case EXCEPTION_INT_DIVIDE_BY_ZERO: return "EXCEPTION_INT_DIVIDE_BY_ZERO";
    case EXCEPTION_IN_PAGE_ERROR: return "EXCEPTION_IN_PAGE_ERROR";
    default: return "an exception";
    }
}

DWORD WINAPI reportException(void *exception)
{
    const auto *pointers = static_cast<const EXCEPTION_POINTERS *>(exception);
    writeReport(nameOf(pointers->ExceptionRecord->ExceptionCode), nullptr, *pointers->ContextRecord);
    return 0;
}

/// On a stack of its own: what is left of one that overflowed may be two pages.
LONG WINAPI handleException(EXCEPTION_POINTERS *exception)
{
    if (const HANDLE reporter = CreateThread(nullptr, 0, &reportException, exception, 0, nullptr))
        WaitForSingleObject(reporter, INFINITE);
    return EXCEPTION_CONTINUE_SEARCH;
}

void handleAbort(int)
{
    writeReport("SIGABRT", nullptr); // abort() ends the process when this returns
}

/// Only the type of an exception is written: what it says may be of a record.
[[noreturn]] void handleTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    writeReport("std::terminate", type ? type->name() : nullptr);
    std::abort();
}

} // namespace

void reportCrashes(const QString &folder, const QString &version, CrashCauses causes)
{
    const QStringList reports = crashReports(folder);
    for (const QString &old : reports.mid(mostCrashReports - 1))
        QFile::remove(old);
    const QString path = QDir::toNativeSeparators(QDir(folder).absolutePath()) + u'\\';
    const QByteArray number = version.toUtf8();
    if (static_cast<size_t>(path.size()) >= folderPath.size()
        || static_cast<size_t>(number.size()) >= programVersion.size())
        return;
    std::memcpy(programVersion.data(), number.constData(), static_cast<size_t>(number.size()) + 1);
    path.toWCharArray(folderPath.data());
    if (causes.testFlag(CrashCause::Fault)) {
        ULONG kept = keptStack;
        SetThreadStackGuarantee(&kept);
        SetUnhandledExceptionFilter(&handleException);
    }
    if (causes.testFlag(CrashCause::Abort)) {
        std::signal(SIGABRT, &handleAbort);
        std::set_terminate(&handleTerminate);
    }
}

} // namespace satchel::platform

#endif
