// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DiagnosticsBundle.h"

#include "diagnostics/DiagnosticsText.h"
#include "diagnostics/Gathering.h"
#include "diagnostics/Redaction.h"
#include "platform/CrashReport.h"
#include "platform/FileSystem.h"
#include "store/encryption/Cipher.h"
#include "store/Library.h"
#include "sync/session/Vendor.h"
#include "ui/common/Preferences.h"

#include <QFile>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QRandomGenerator>
#include <QScreen>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qsizetype shownCrashes = 3;
constexpr qint64 mostCrashBytes = 16 * 1024;

QString compiler()
{
#if defined(__clang__)
    return u"Clang %1.%2"_s.arg(__clang_major__).arg(__clang_minor__);
#elif defined(__GNUC__)
    return u"GCC %1.%2"_s.arg(__GNUC__).arg(__GNUC_MINOR__);
#elif defined(_MSC_VER)
    return u"MSVC %1"_s.arg(_MSC_VER);
#else
    return u"another compiler"_s;
#endif
}

QString buildKind()
{
#ifdef NDEBUG
    return u"release"_s;
#else
    return u"debug"_s;
#endif
}

void addWindow(diagnostics::ProgramFacts &facts)
{
    facts.desktop = QGuiApplication::platformName();
    facts.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    facts.font = QFontInfo(QGuiApplication::font()).family();
    for (const QScreen *screen : QGuiApplication::screens())
        facts.screens.push_back({screen->size().width(), screen->size().height(), screen->devicePixelRatio(),
            screen->logicalDotsPerInch()});
}

/// A setting that may be said, and what it may be; without choices a switch or a number.
struct SaidSetting
{
    const char *key;
    QStringList choices = {};
};

const std::vector<SaidSetting> &saidSettings()
{
    static const std::vector<SaidSetting> all = {{"language", {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s}},
        {"appearance/theme", {u"system"_s, u"light"_s, u"dark"_s}},
        {"appearance/density", {u"compact"_s, u"comfortable"_s}}, {"appearance/text"}, {"appearance/reducedMotion"},
        {"appearance/highContrast"}, {"keys/single"}, {"lock/on"}, {"lock/minutes"}, {"lock/onSleep"}, {"lock/onClose"},
        {"notices/minutesBefore"}};
    return all;
}

bool isSwitchOrNumber(const QString &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return isNumber || text == "true"_L1 || text == "false"_L1;
}

std::vector<diagnostics::CrashFacts> crashFacts(const QString &folder)
{
    std::vector<diagnostics::CrashFacts> facts;
    for (const QString &path : platform::crashReports(folder).mid(0, shownCrashes)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            facts.push_back({QFileInfo(path).fileName(), QString::fromUtf8(file.read(mostCrashBytes))});
    }
    return facts;
}

QStringList ownVendors(const Schema &schema)
{
    QStringList keys;
    for (const store::VendorInfo &vendor : sync::knownVendors(schema))
        keys.append(vendor.key);
    return keys;
}

Result<void> addStore(
    diagnostics::Diagnostics &facts, const DiagnosticsRequest &request, const std::atomic<bool> *isCancelled)
{
    const auto store = TRY(request.openStore());
    TRY(diagnostics::addConnections(facts, *store, ownVendors(store->schema())));
    TRY(diagnostics::addContent(facts.store, *store, isCancelled));
    return {};
}

} // namespace

diagnostics::ProgramFacts programFacts(const Clock &clock)
{
    diagnostics::ProgramFacts facts;
    facts.version = QStringLiteral(SATCHEL_VERSION);
    facts.build = buildKind() + u", "_s + compiler() + u", "_s + QSysInfo::buildAbi();
    facts.qt = QString::fromLatin1(qVersion()) + u" (built with "_s + QStringLiteral(QT_VERSION_STR) + u')';
    facts.sqlite = store::SqliteBuild::running().version;
    facts.canEncrypt = store::canEncrypt();
    facts.system = QSysInfo::prettyProductName();
    facts.kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    facts.processor = QSysInfo::currentCpuArchitecture();
    facts.language = QLocale::languageToCode(QLocale().language());
    facts.locale = QLocale().name();
    const int offset = clock.zone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(clock.now().ms)) / 60;
    facts.zone = u"%1%2:%3"_s.arg(offset < 0 ? u"−"_s : u"+"_s)
                     .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                     .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        addWindow(facts);
    return facts;
}

std::vector<diagnostics::SettingFact> settingFacts(const ui::Preferences &preferences)
{
    std::vector<diagnostics::SettingFact> facts;
    for (const SaidSetting &setting : saidSettings()) {
        const QString key = QString::fromLatin1(setting.key);
        const QString value = preferences.value(key).toString();
        if (value.isEmpty())
            continue;
        const bool isSaid = setting.choices.isEmpty() ? isSwitchOrNumber(value) : setting.choices.contains(value);
        facts.push_back({key, isSaid ? value : u"other"_s});
    }
    return facts;
}

Result<std::unique_ptr<store::Store>> openUnchanged(
    const QString &path, const Clock &clock, const std::optional<store::StoreKey> &key)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, u"there is no store here"_s, path);
    store::StoreOptions options;
    options.access = store::StoreOptions::Access::ReadOnly;
    options.connection.key = key;
    return store::Store::open(path, clock, QRandomGenerator::system()->generate64(), options);
}

QString diagnosticsText(const DiagnosticsRequest &request, const std::atomic<bool> *isCancelled)
{
    diagnostics::Diagnostics facts;
    facts.at = request.clock.now();
    facts.program = request.program;
    facts.settings = request.settings;
    facts.crashes = crashFacts(request.crashFolder);
    facts.store = diagnostics::readFileFacts(request.storePath);
    facts.store.networkFileSystem = platform::networkFileSystem(request.storePath);
    facts.backups = diagnostics::readBackupFacts(request.storePath, facts.at);
    if (const auto added = addStore(facts, request, isCancelled); !added)
        facts.store.problem = diagnostics::redacted(added.error());
    return diagnostics::toMarkdown(facts);
}

} // namespace satchel::app
