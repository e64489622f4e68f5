// SPDX-License-Identifier: GPL-3.0-or-later
// What every keychain has to do, asked of the real one of each system.
#pragma once

#include "sync/transport/QtKeychainStore.h"

#include <QtTest>

namespace satchel::test {

inline const QString secretName = QStringLiteral("connection/1/refresh-token");
/// Longer than what Windows keeps in one entry (2,560 bytes, CRED_MAX_CREDENTIAL_BLOB_SIZE).
inline const QString longSecret = QString(9'000, u'ß') + QStringLiteral("end");

inline void keepAndForget(sync::QtKeychainStore &keychain)
{
    const auto nothing = keychain.read(secretName);
    QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().what));
    QVERIFY(!*nothing);
    QVERIFY(keychain.write(secretName, QStringLiteral("first")));
    QCOMPARE(keychain.read(secretName).value().value(), QStringLiteral("first"));
    QVERIFY(keychain.write(secretName, longSecret));
    QCOMPARE(keychain.read(secretName).value().value(), longSecret);
    QVERIFY(!keychain.read(QStringLiteral("connection/2/refresh-token")).value());
    QVERIFY(keychain.remove(QStringLiteral("connection/2/refresh-token")));
    QVERIFY(keychain.write(secretName, QStringLiteral("last")));
    QCOMPARE(keychain.read(secretName).value().value(), QStringLiteral("last"));
    QVERIFY(keychain.remove(secretName));
    QVERIFY(!keychain.read(secretName).value());
}

} // namespace satchel::test
