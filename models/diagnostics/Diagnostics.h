// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may give to whoever helps them: of the program, this computer, the store, its backups and connections,
// in numbers, states and times. Invariant: no text in here was written by a person or a server, except through
// redacted(); names of records, connections, accounts, hosts and files are nowhere.
#pragma once

#include "domain/Instant.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace satchel::diagnostics {

struct ScreenFacts
{
    int width = 0; // of logical pixels
    int height = 0;
    double scale = 1; // device pixels in one of them
    double dotsPerInch = 0; // logical
};

struct ProgramFacts
{
    QString version;
    QString build; // "release, GCC 12.2.0, x86_64-little_endian-lp64"
    QString qt; // "6.4.2 (built with 6.4.2)"
    QString sqlite;
    bool canEncrypt = false;
    QString system; // "Debian GNU/Linux 12 (bookworm)"
    QString kernel;
    QString processor; // its architecture
    QString desktop; // how the window is shown: "xcb", "wayland"; empty without a window
    QString language; // of the window: "de"
    QString locale; // of formats: "de_DE"
    bool isRightToLeft = false;
    QString zone; // the offset from UTC now: "+01:00"
    QString font; // of the window
    std::vector<ScreenFacts> screens = {};
};

/// A check of the doctor.
struct CheckFacts
{
    QString name;
    bool isSound = false;
    QString detail = {}; // redacted; of one that is not sound
};

struct RecordCount
{
    QString entity;
    qint64 records = 0;
    qint64 inTrash = 0;
    qint64 customFields = 0;
};

/// Of the open store.
struct ContentFacts
{
    qint64 schemaVersion = 0;
    qint64 pageSize = 0; // bytes
    qint64 pages = 0;
    qint64 freePages = 0;
    qint64 changeSets = 0;
    qint64 changes = 0;
    bool hasWriteAheadLog = false;
    std::vector<RecordCount> records = {};
};

struct StoreFacts
{
    QString encryption; // "no", "key in the keychain", "key behind a passphrase"
    qint64 bytes = 0;
    qint64 logBytes = 0; // of the write-ahead log
    qint64 knownVersion = 0; // the newest schema that this program knows
    QString networkFileSystem; // "nfs4"; empty on a disk of this computer
    qint64 openToOthers = 0; // files of it that others than the owner can read
    std::optional<Error> problem = {}; // why it could not be opened, redacted
    std::optional<ContentFacts> content = {};
    std::vector<CheckFacts> checks = {};
};

struct BackupFacts
{
    bool isOn = false;
    QString every; // "hour", "day", "week"
    bool isBeforeImports = false;
    bool isBesideStore = true;
    int days = 0;
    int weeks = 0;
    int months = 0;
    qint64 mostBytes = 0; // 0: no limit
    qint64 made = 0; // that are there
    qint64 bytes = 0; // of them
    qint64 missed = 0;
    std::optional<Instant> last = {};
    QString lastCheck = {}; // "opened", "compared", "none"
    std::optional<Instant> lastMissed = {};
    QString lastProblem = {}; // redacted
};

struct RoundFacts
{
    Instant started;
    std::optional<qint64> milliseconds = {}; // nothing: it runs, or was cut off
    qint64 pulled = 0;
    qint64 pushed = 0;
    qint64 deleted = 0;
    qint64 conflicts = 0;
    qint64 parked = 0;
    qint64 requests = 0;
    std::optional<Error> error = {}; // redacted
};

/// Failures of one kind in the last 30 days, or what is parked now.
struct FailureFacts
{
    QString kind; // "request: rate limited", "sync: offline", "parked: contact"
    qint64 count = 0;
    Instant last;
    QString reason = {}; // redacted
};

struct ConnectionFacts
{
    qint64 number = 0; // from 1, in the order of the list
    QString vendor; // "hubspot"; "described" for what a person described in a file
    QString state;
    QString problem = {}; // redacted
    QString question = {}; // its kind
    QString frequency;
    QString policy;
    bool onlyReceives = false;
    bool hasRoute = false;
    qint64 waiting = 0;
    qint64 parked = 0;
    qint64 conflicts = 0;
    std::optional<Instant> lastSuccess = {};
    QString secret = {}; // "token", "sign-in"
    std::optional<Instant> secretSince = {};
    qint64 requestsUsed = 0; // of the vendor's day
    qint64 requestsAllowed = 0; // 0: no limit is known
    int windowRequests = 0; // the narrowest other limit
    qint64 windowMilliseconds = 0;
    std::optional<Instant> pausedUntil = {};
    qint64 schemaChanges = 0; // of its fields, not acknowledged
    std::vector<RoundFacts> rounds = {}; // newest first
    std::vector<FailureFacts> failures = {};
};

struct SettingFact
{
    QString key;
    QString value;
};

struct CrashFacts
{
    QString name; // of its file
    QString text; // as platform/CrashReport wrote it
};

struct Diagnostics
{
    Instant at;
    ProgramFacts program;
    StoreFacts store;
    BackupFacts backups;
    qint64 requestsToday = 0;
    qint64 requestsFailedToday = 0;
    std::vector<ConnectionFacts> connections = {};
    std::vector<SettingFact> settings = {};
    std::vector<CrashFacts> crashes = {}; // newest first
};

} // namespace satchel::diagnostics
