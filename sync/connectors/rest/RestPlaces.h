// SPDX-License-Identifier: GPL-3.0-or-later
// Places that the account decides: which of its lists holds the records of an object, and which of their columns holds
// a value. "places" of a description's "requests" says how the candidates are listed; "places" of an object's "wire"
// says which of them is meant:
//   {"board": {"among": "boards", "titles": ["Contacts", "Kontakte"], "needed": true},
//    "email": {"among": "columns", "types": ["email"], "titles": ["Email", "E-Mail"], "alone": true}}
//   among   the candidates: a name of "places" of "requests"
//   titles  names, the best one first; compared without case and accents
//   types   the types that are possible; without it, any
//   alone   a candidate of such a type is meant whatever its name, when it is the only one
//   needed  without it, the object is not synced
//   form    of a column: the form of its values ("keyed"), where that is not the one of its type
// What was found is a word: of the object's requests, and of the names of its fields ("remote": "{email}"). An object
// may use the words of another one: "uses": {"deals_board": "deals.board"}. A person's choice comes before any name:
// "chosen" of the wire, {"contacts": {"board": "123"}}. "paired" are the columns that a person paired with fields: no
// place means one of them as well.
#pragma once

#include "store/sync/RemotePlace.h"
#include "sync/connectors/JsonApi.h"
#include "sync/connectors/rest/RestRequests.h"
#include "sync/engine/Remote.h"

namespace satchel::sync {

class RestPlaces
{
public:
    /// Without a cache, candidates are asked for each time. All of these outlive it.
    RestPlaces(JsonApi &api, MetadataCache *cache) : m_api(api), m_cache(cache) {}

    /// True for an object that has to be located before it is used.
    static bool decides(const ObjectMap &object);
    /// Every mistake is added to `problems`.
    static void check(const ManifestReader &wire, const RestRequests &requests, std::vector<Error> &problems);
    /// The words of an object's requests that come from the account.
    static QStringList wordsOf(const ObjectMap &object);

    /// Puts what the account has into the map, and takes out what it lacks. Sentences for a person say what.
    Result<QStringList> locate(ObjectMap &object);
    /// The fields of an object that was located; nothing when its description does not list any.
    Result<std::optional<std::vector<RemoteField>>> fields(const ObjectMap &object);
    /// What a person may choose for an object: its places that are no columns.
    Result<std::vector<store::RemotePlace>> choices(const ObjectMap &object);

private:
    struct Found
    {
        QJsonObject words;
        QJsonObject forms; // of columns, by their ids
        bool isMissing = false; // without a needed place there is nothing to sync
        QString title; // of that place, where it is one of the object's own
        std::vector<RemoteField> columns;
    };
    Result<Found> find(const ObjectMap &object);
    Result<void> findAmong(
        const ObjectMap &object, const RestRequests &requests, const RestCandidates &among, bool isFirst, Found &found);
    Result<void> addUsed(const ObjectMap &object, Found &found);
    Result<QJsonArray> list(
        const ObjectMap &object, const RestRequests &requests, const RestCandidates &among, const QJsonObject &words);
    Result<QJsonArray> ask(const RestCandidates &among, TemplateValues values);
    void fill(ObjectMap &object, const Found &found) const;

    JsonApi &m_api;
    MetadataCache *m_cache;
};

} // namespace satchel::sync
