// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PolicySource.h"

#include "domain/Reason.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariantMap>

#if defined(Q_OS_WIN)
#include <QSettings>
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif
#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <QScopeGuard>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace satchel::platform {

std::optional<QString> untrustedReason(const FileFacts &facts, FileFacts::Type wanted, quint32 owner)
{
    constexpr quint32 writableByOthers = 022;
    if (facts.type == FileFacts::Type::Link)
        return Reason::tr("it is a link");
    if (facts.type != wanted)
        return wanted == FileFacts::Type::Folder ? Reason::tr("it is no folder") : Reason::tr("it is no file");
    if (facts.owner != owner)
        return Reason::tr("it doesn't belong to an administrator (account %1, not %2)").arg(facts.owner).arg(owner);
    if (facts.mode & writableByOthers)
        return Reason::tr("others than its owner can write it (mode %1)")
            .arg(facts.mode & 07777, 4, 8, QLatin1Char('0'));
    return std::nullopt;
}

#if defined(Q_OS_UNIX)

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

Policies ignoredPolicies(const QString &place, const QString &reason)
{
    Policies policies;
    policies.place = place;
    policies.ignored = Error{Error::Kind::Refused, reason, place};
    return policies;
}

FileFacts factsOf(const struct stat &status)
{
    using Type = FileFacts::Type;
    const Type type = S_ISREG(status.st_mode) ? Type::File
        : S_ISDIR(status.st_mode)             ? Type::Folder
        : S_ISLNK(status.st_mode)             ? Type::Link
                                              : Type::Other;
    return {type, status.st_uid, status.st_mode & 07777};
}

/// An opened file or folder, and what became of opening it.
class Opened
{
public:
    /// `below` is an opened folder, or AT_FDCWD.
    Opened(int below, const QByteArray &name, int flags)
        : m_number(openat(below, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags))
    {
        m_error = m_number < 0 ? errno : 0;
        struct stat status = {};
        // What cannot be opened is judged by its name: whoever owns it may be an administrator nevertheless.
        const int seen = m_number < 0 ? fstatat(below, name.constData(), &status, AT_SYMLINK_NOFOLLOW)
                                      : fstat(m_number, &status);
        if (seen == 0)
            m_facts = factsOf(status);
    }
    ~Opened()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    int number() const { return m_number; }
    bool isMissing() const { return m_error == ENOENT || m_error == ENOTDIR; }
    int error() const { return m_error; }
    const FileFacts &facts() const { return m_facts; }

private:
    int m_number;
    int m_error;
    FileFacts m_facts;
};

} // namespace

Policies readPolicyFile(const QString &file, quint32 owner)
{
    const QFileInfo info(file);
    const Opened folder(AT_FDCWD, QFile::encodeName(info.path()), O_DIRECTORY);
    const bool isLink = folder.facts().type == FileFacts::Type::Link;
    if (folder.isMissing() && !isLink)
        return {};
    if (const auto reason = untrustedReason(folder.facts(), FileFacts::Type::Folder, owner)) {
        const bool isThere = QFile::exists(file);
        return isThere ? ignoredPolicies(info.path(), *reason) : Policies();
    }
    if (folder.number() < 0)
        return unreadablePolicies(file, {Error::Kind::Io, qt_error_string(folder.error()), info.path()});
    const Opened opened(folder.number(), QFile::encodeName(info.fileName()), 0);
    if (opened.isMissing())
        return {};
    if (const auto reason = untrustedReason(opened.facts(), FileFacts::Type::File, owner))
        return ignoredPolicies(file, *reason);
    if (opened.number() < 0)
        return unreadablePolicies(file, {Error::Kind::Io, qt_error_string(opened.error()), file});
    QFile content;
    if (!content.open(opened.number(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return unreadablePolicies(file, {Error::Kind::Io, content.errorString(), file});
    const QByteArray json = content.read(mostBytes + 1);
    if (content.error() != QFileDevice::NoError)
        return unreadablePolicies(file, {Error::Kind::Io, content.errorString(), file});
    if (json.size() > mostBytes)
        return unreadablePolicies(file, {Error::Kind::Invalid, Reason::tr("the file is too large"), file});
    return policiesFromJson(json, file);
}

#else

Policies readPolicyFile(const QString &, quint32)
{
    return {};
}

#endif

QJsonValue policyObject(const QVariantMap &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString group = value.key().section(u'/', 0, -2);
        const QString name = value.key().section(u'/', -1);
        QJsonValue json = QJsonValue::fromVariant(value.value());
        const bool isTruth = group.isEmpty() && name == "requireEncryption"_L1;
        if (isTruth && (json == QJsonValue(0) || json == QJsonValue(1)))
            json = json == QJsonValue(1);
        if (group.isEmpty()) {
            object.insert(name, json);
            continue;
        }
        QJsonObject inner = object.value(group).toObject();
        inner.insert(name, json);
        object.insert(group, inner);
    }
    return object;
}

#if defined(Q_OS_WIN)

namespace {

constexpr wchar_t policyKey[] = L"SOFTWARE\\Policies\\Satchel";

} // namespace

/// Of the computer, not of the person: the system lets administrators alone write below Policies.
Policies readPolicies()
{
    const QString place = u"HKEY_LOCAL_MACHINE\\"_s + QString::fromWCharArray(policyKey);
    HKEY key = nullptr;
    const LSTATUS opened = RegOpenKeyExW(HKEY_LOCAL_MACHINE, policyKey, 0, KEY_READ, &key);
    if (opened == ERROR_FILE_NOT_FOUND)
        return {};
    if (opened != ERROR_SUCCESS)
        return unreadablePolicies(place, {Error::Kind::Io, qt_error_string(static_cast<int>(opened)), place});
    RegCloseKey(key);
    const QSettings settings(place, QSettings::NativeFormat);
    QVariantMap values;
    for (const QString &name : settings.allKeys())
        values.insert(name, settings.value(name));
    return values.isEmpty() ? Policies() : policiesFrom(policyObject(values), place);
}

#elif defined(Q_OS_MACOS)

namespace {

QJsonValue jsonOf(CFTypeRef value);

QJsonValue listOf(CFArrayRef list)
{
    QJsonArray json;
    for (CFIndex i = 0; i < CFArrayGetCount(list); ++i)
        json.append(jsonOf(CFArrayGetValueAtIndex(list, i)));
    return json;
}

void addMember(const void *name, const void *value, void *object)
{
    if (CFGetTypeID(name) == CFStringGetTypeID())
        static_cast<QJsonObject *>(object)->insert(
            QString::fromCFString(static_cast<CFStringRef>(name)), jsonOf(value));
}

/// Null for what JSON does not have, which no setting accepts.
QJsonValue jsonOf(CFTypeRef value)
{
    const CFTypeID type = CFGetTypeID(value);
    if (type == CFBooleanGetTypeID())
        return static_cast<bool>(CFBooleanGetValue(static_cast<CFBooleanRef>(value)));
    if (type == CFStringGetTypeID())
        return QString::fromCFString(static_cast<CFStringRef>(value));
    if (type == CFArrayGetTypeID())
        return listOf(static_cast<CFArrayRef>(value));
    if (type == CFNumberGetTypeID()) {
        double number = 0;
        CFNumberGetValue(static_cast<CFNumberRef>(value), kCFNumberDoubleType, &number);
        return number;
    }
    if (type == CFDictionaryGetTypeID()) {
        QJsonObject object;
        CFDictionaryApplyFunction(static_cast<CFDictionaryRef>(value), &addMember, &object);
        return object;
    }
    return {};
}

} // namespace

/// Of preferences only what a profile has forced: everything else is the person's own.
Policies readPolicies()
{
    const QString place = QStringLiteral(SATCHEL_APP_ID);
    const CFStringRef domain = CFSTR(SATCHEL_APP_ID);
    const std::pair<QLatin1StringView, CFStringRef> names[] = {{"requireEncryption"_L1, CFSTR("requireEncryption")},
        {"appLock"_L1, CFSTR("appLock")}, {"hub"_L1, CFSTR("hub")}, {"allowedSystems"_L1, CFSTR("allowedSystems")},
        {"mailDomains"_L1, CFSTR("mailDomains")}};
    QJsonObject object;
    for (const auto &[name, key] : names) {
        if (!CFPreferencesAppValueIsForced(key, domain))
            continue;
        if (const CFPropertyListRef value = CFPreferencesCopyAppValue(key, domain)) {
            object.insert(name, jsonOf(value));
            CFRelease(value);
        }
    }
    return object.isEmpty() ? Policies() : policiesFrom(object, place);
}

#else

Policies readPolicies()
{
    constexpr quint32 administrator = 0;
    return readPolicyFile(u"/etc/satchel/policies.json"_s, administrator);
}

#endif

} // namespace satchel::platform
