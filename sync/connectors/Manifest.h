// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a vendor, as values: addresses, sign-in, limits, the meaning of its errors, and how its objects map
// to our entities. Read once from JSON; a mistake in it is an Error that names the file and the place.
#pragma once

#include "sync/engine/Http.h"
#include "sync/engine/RateLimits.h"
#include "sync/engine/Remote.h"
#include "sync/transport/OAuth.h"

#include <functional>
#include <QRegularExpression>
#include <span>

namespace satchel::sync {

/// What an answer that is no success means. The first rule that fits counts.
struct ErrorRule
{
    enum class Meaning {
        Refused, // this record or request is at fault
        Later,
        Unknown, // it may have been carried out
        Stale,
        Exists, // `pattern` captures the id
        Gone,
        Unauthorized,
        Forbidden, // the account may not do this at all
    };
    QList<int> statuses; // empty: any
    QString category; // the vendor's word; empty: any. Rules with one also hold for single records of a batch
    QRegularExpression pattern; // on the message; empty: any
    Meaning meaning = Meaning::Refused;
    bool contradictsMetadata = false; // what was kept of the account's tables and rights is out of date
    QString say = {}; // what a person reads instead of the vendor's message, which replaces "%1"
};

/// A header that goes along with writes.
struct WriteHeader
{
    std::optional<Edit::Kind> kind; // nothing: with every write
    HttpHeader header;
};

/// Something about a vendor that a person may choose for a connection. The window has a text for its key.
struct VendorChoice
{
    QString key; // "allow_duplicates"
    bool isOn = false; // when nobody has chosen
    std::vector<WriteHeader> headers; // that go along while it is on
    QJsonObject words = {}; // of requests, with what they stand for while it is on
};

/// What an error object says of itself.
struct ErrorText
{
    QString category; // the vendor's word for it
    QString message;
    QString field; // at fault, by the vendor's name
    QString id = {}; // of the record that is in the way
};

/// The places of these, the first one with a value counts (JsonPath.h); "@X-Reason" is a header of the answer.
struct ErrorShape
{
    QStringList category = {QStringLiteral("category")};
    QStringList message = {QStringLiteral("message")};
    QStringList field;
    QString inSuccess = {}; // an answer of status 200 with something at this place is an error; empty: there is none
    std::vector<std::pair<QString, QString>> saysInSuccess = {}; // so is one with this text at this place
    QStringList id = {}; // of the record that is in the way
};

/// A request about the account.
struct AccountRead
{
    QString path; // as JsonApi takes it
    std::vector<std::pair<QString, QString>> query;
    QString id; // the place of the account's id; empty: not in this answer
    QRegularExpression idForm = {}; // what it looks like
    std::vector<std::pair<QString, QString>> words; // of every object's "wire": the word, its place
    bool isOptional = false; // not every account has it
    std::optional<QJsonObject> body = {}; // then it is a POST
};

/// One step of what a person does at the vendor before Satchel is let in, and the ways to sign in that need it. It has
/// no number: whoever shows the steps of a way counts them.
struct GuideStep
{
    QString text; // English, as ManifestText has it
    bool isForToken = true;
    bool isForBrowser = true;
};

struct Manifest
{
    QString vendor; // "hubspot"
    QString label; // "HubSpot"
    QString baseUrl;
    std::vector<std::pair<QRegularExpression, QString>> addresses
        = {}; // what a browser shows, and the address that is meant
    std::vector<GuideStep> guide; // how to register the app, for a person
    QString page = {}; // where that is done; empty: at the account's own address
    QHash<QString, QString> paths; // version prefixes are here and nowhere else
    QHash<QString, QUrl> servers = {}; // of paths that are at another server of the vendor than `baseUrl`
    std::vector<std::pair<QString, QString>> headers = {}; // of every request
    std::vector<WriteHeader> writeHeaders = {};
    std::vector<VendorChoice> choices = {};
    OAuthEndpoints signIn;
    QString tokenName; // what the vendor calls a token that needs no sign-in, a line for each of its parts; empty: none
    qint64 tokenDays = 0; // after which such a token should be replaced, where the vendor says so
    bool areScopesByHand = false; // a person grants the token or the app its scopes, one by one
    RateLimits limits;
    std::vector<ErrorRule> errors;
    ErrorShape errorShape;
    std::vector<AccountRead> account;
    std::vector<ObjectMap> objects; // in the order of dependency

    const ObjectMap *object(const QString &name) const;
    /// Where requests of a path go. An account that is elsewhere, such as at a fake, has all of them at its address.
    QUrl serverOf(const QString &path, const QUrl &account) const;
    /// The address that is meant by one that was copied from a browser.
    QString addressOf(const QString &given) const;
    /// The first rule that fits an answer; for one record of a batch the status is 0. Null when none does.
    const ErrorRule *ruleFor(
        int status, const QString &category, const QString &message, QString *captured = nullptr) const;
    /// What goes along with a write of this kind, by the choices as they are.
    std::vector<HttpHeader> headersOf(Edit::Kind kind) const;
    /// Words that requests may use, by the choices as they are.
    std::vector<std::pair<QString, QJsonValue>> chosenWords() const;
    /// Applies what a person has chosen; unknown keys are ignored.
    void choose(const std::map<QString, bool> &chosen);
    /// What a person reads about an answer: the vendor's message, or what the manifest says of it.
    QString reasonOf(int status, const ErrorText &words) const;
    ErrorRule::Meaning meaningOf(
        int status, const QString &category, const QString &message, QString *captured = nullptr) const;
    /// `header` gives the headers of the answer, which a place names with "@".
    ErrorText errorTextOf(const QJsonValue &error, const std::function<QString(const QString &)> &header = {}) const;
};

/// A mistake in the text of a manifest.
struct ManifestProblem
{
    int line = 1;
    QString key; // its place: "objects[0].fields[2].as"; empty: the text as a whole
    QString message;

    bool operator==(const ManifestProblem &) const = default;
};

/// Invalid with "file: line 12: place" when something is missing, unknown or does not fit the schema.
Result<Manifest> readManifest(const QByteArray &json, const QString &file, const Schema &schema);
/// Every mistake of a description that a person wrote, in the order of lines; empty for a sound one. Its name is none
/// of `taken`.
std::vector<ManifestProblem> checkDescription(const QByteArray &json, const Schema &schema, const QStringList &taken);
/// A manifest that is compiled in: "hubspot".
Result<Manifest> loadManifest(const QString &vendor, const Schema &schema);

} // namespace satchel::sync
