// SPDX-License-Identifier: GPL-3.0-or-later
// How the records of one object are asked for and written, as the description of a JSON REST API says ("requests" of
// its manifest). docs/connectors.md lists the words.
#pragma once

#include "sync/connectors/ManifestReader.h"
#include "sync/connectors/rest/RestTemplate.h"

#include <optional>
#include <QJsonArray>
#include <vector>

namespace satchel::sync {

/// How the words begin that are members of the record that a list is asked for: "{each.id}".
inline constexpr QLatin1StringView eachPrefix("each.");
/// Where a record that is an entry of a list in a row has the members of that row: "outer.id".
inline constexpr QLatin1StringView outerMember("outer");

/// The word of requests for the columns that `describe` found, of those it tells of; a key of the object's wire as
/// well.
inline constexpr QLatin1StringView describedWord("described");

struct RestPaging
{
    enum class Kind { None, Page, Offset, Cursor, Link };
    Kind kind = Kind::None;
    qint64 size = 100;
    qint64 first = 1; // the number of the first page
    QString total; // the place of the number of records; "@X-Total-Count" for a header
    QString pages; // the place of the number of pages, where a page may be short before the last one
    QString next; // the place of the next cursor or address; empty: the header Link
    QString more; // the place that says whether there is another page
};

struct RestRequest
{
    QByteArray method; // empty: the API has no such request
    QString path;
    std::vector<std::pair<QString, QJsonValue>> query;
    QJsonValue body = QJsonValue::Undefined; // of a write: the fields, unless it is given
    std::vector<std::pair<QString, QString>> headers; // with words, like the query
    QString graphql; // a query, sent as it is; then the body has its variables
    QStringList onlyFirst; // variables that the first page of a list is asked with and no other
    bool isEncoded = false; // the fields are sent as a text with JSON in it
    std::vector<std::pair<QString, QString>> apart; // fields that are words of their own: the word, the column
    std::vector<std::pair<QString, QString>> condition; // headers that hold only while the record has this version
    QString records; // the place of the list in the answer; empty: the answer is the list
    QString record; // the place of the record in the answer; empty: the answer is the record
    QString id; // the place of a new record's id; "@Location" for that header
    QJsonArray rows; // instead of a request: records that the API lists nowhere, such as stages; of `also`: what each
                     // of its records becomes
    bool isWhole = false; // an update sends the whole record, because what it leaves out is emptied
    bool doesMerge = false; // a conditional update is done where others changed other fields only
    bool isOrdered = false; // changes come in the order of their stamps
    bool isWrite = false; // not repeated without looking, whatever its method
    bool isGoneWhenEmpty = false; // of a read: an answer without the record says that there is none
    bool hidesDeleted = false; // changes do not show what was deleted, although rows say so elsewhere
    qsizetype most = 50; // ids of one request
    QString join; // between the values of one parameter; empty: each is a parameter of its own
    std::vector<RestRequest> also; // of a list: another list, whose records become `rows` of this one
    std::vector<RestRequest> each; // of a list: another one, in one answer; this one is asked for each of its records
    QString within; // of a list: its records are the entries of this list in each row
    std::optional<RestPaging> paging; // its own
    QStringList of; // of `describe`: it tells of these columns alone, the others are there
    QJsonObject row; // of deletions: what their rows have in place of the object's own

    bool isGiven() const { return !method.isEmpty() || !rows.isEmpty(); }
    /// The API does it only while the record has the version that was seen: a header says so, or the body.
    bool isConditional() const { return !condition.empty() || wordsOf(body).contains(QLatin1StringView("version")); }
};

/// What the account has of something that it decides itself, such as its boards (RestPlaces.h).
struct RestCandidates
{
    QString name;
    RestRequest request;
    QString id; // the places of what a candidate says
    QString title;
    QString type;
    QString choices; // of a column: its values, each with `choice`
    QString choice;
    QJsonObject only; // other candidates are none: values by place
    QJsonObject prefer; // these come first
    bool areColumns = false; // of the object's records: what a person pairs fields with

    /// True when they depend on what was found before.
    bool needsWords(const QStringList &words) const;
};

struct RestRequests
{
    RestPaging paging;
    std::vector<RestCandidates> places;
    RestRequest list; // everything
    RestRequest changes; // what has a stamp from {since} on
    RestRequest deletions; // what was deleted, where that is listed apart
    RestRequest read; // one record
    RestRequest readMany; // several by their ids
    RestRequest find; // what has our key
    RestRequest describe; // which fields the object has, where accounts differ
    RestRequest create;
    RestRequest update;
    RestRequest remove;
    QJsonObject words; // more words for all of them: {"model": "crm.lead"}

    const RestPaging &pagingOf(const RestRequest &request) const { return request.paging ? *request.paging : paging; }

    /// Of an object map; they were checked when the manifest was read.
    static RestRequests of(const QJsonObject &wire);
};

/// Those of an object: its own before those of all objects. `words`: those that choices and the account add. Every
/// mistake is added to `problems`.
RestRequests readRequests(
    const ManifestReader &all, const ManifestReader &own, std::vector<Error> &problems, const QStringList &words = {});
/// The same as one object, for the "wire" of an object map.
QJsonObject mergedRequests(const QJsonObject &all, const QJsonObject &own);

} // namespace satchel::sync
