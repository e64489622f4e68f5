// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of resources. Servers write one address in several ways, absolute or as a path and with more or fewer
// escapes, so addresses are compared in one spelling.
#pragma once

#include <QUrl>

namespace satchel::sync {

/// The path of a resource, escaped in one way: "/ann/work/a%20b.ics". Empty for an address at another server than
/// `home`.
QString canonicalHref(const QString &href, const QUrl &home);
/// True for what lies directly or deeper in a collection, whose path ends with a slash.
bool isInside(const QString &href, const QString &collection);
/// The same path with a slash at its end.
QString asCollection(const QString &href);
/// The address of a canonical path.
QUrl addressAt(const QUrl &home, const QString &href);

} // namespace satchel::sync
