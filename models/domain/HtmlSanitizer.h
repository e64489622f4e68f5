// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of an e-mail, without everything that could run, load, cover other text or hide. What comes out is written
// anew from a list of known elements, attributes and CSS properties; whatever is not in the lists does not come
// through, or leaves its text alone. Tokens and implied end tags are those of the HTML standard (13.2.5, 13.1.2.4) as
// far as e-mails need them. Linear in the length of the text and without recursion, whatever it holds. Sanitizing the
// result again changes nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace satchel {

struct SanitizedHtml
{
    QString html; // all of it; empty: nothing can be seen
    QString written; // without the quotation at its end; the same as `html` where nothing is quoted there
    QString quoted; // empty: nothing is quoted at the end
    QStringList remotePictures; // addresses on the web, in their order, each once
    bool hasOwnBackground = false; // it sets a background other than white

    bool operator==(const SanitizedHtml &) const = default;
};

/// The address of a picture that is a part of the same message ("cid:…", without that prefix): "content:SHA256" of
/// what the store keeps. Empty: there is none.
using PictureOfPart = std::function<QString(const QString &contentId)>;

namespace html_limit {
constexpr qsizetype longest = 1'000'000; // characters; a longer text is refused as a whole
constexpr qsizetype mostNodes = 20'000; // elements and texts; what has more is refused as a whole
constexpr qsizetype deepest = 100; // elements within each other; what is deeper is shown in the last of them
constexpr int mostTableLevels = 6; // Qt's layout does what is in a table twice
// Rows times columns of a table, of which the layout makes each, also where spans leave them out. What has more becomes
// blocks.
constexpr qsizetype mostTableCells = 3000;
constexpr qsizetype mostCells = 10'000; // of all tables of a message; one of a table in N others counts 2^N times
constexpr qsizetype mostTextInTables = 2'000'000; // characters of them, counted likewise
constexpr qsizetype longestAddress = 4000; // characters
constexpr qsizetype longestData = 200'000; // characters of a picture that is written into the HTML
constexpr qsizetype mostPictures = 200; // of a message
} // namespace html_limit

/// HTML as it came. Without `pictureOf` it is HTML that was sanitized before, whose pictures may name contents of the
/// store; a message cannot name them.
SanitizedHtml sanitizeHtml(QStringView html, const PictureOfPart &pictureOf = {});

/// An address that may be kept: of a page (http, https), a mailbox or a telephone number, encoded, without a user name
/// before the host. Empty for everything else.
QString safeAddress(const QString &address);

/// A host that the text of a link names while the link leads to another one; empty: it names none, or the same. Letters
/// that are not seen do not hide one.
QString otherHostInText(const QString &text, const QString &address);

} // namespace satchel
