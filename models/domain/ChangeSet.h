// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and what comes out of the one write path. A ChangeSet says what is to become of some records; the store
// commits it as one transaction and answers with the field-level Changes it wrote to the log.
#pragma once

#include "domain/Record.h"

namespace satchel {

/// Who or what changed something.
struct Origin
{
    enum class Kind { User, CommandLine, Api, Import, Rule, Connection, Undo, Hub, Form, Other };

    Kind kind = Kind::User;
    QString name = {}; // of the file, rule, connection, form or person at another desk; of Other the whole text

    static Origin user() { return {}; }
    static Origin cli() { return {Kind::CommandLine}; }
    /// A program that has the token of the local API (`satchel serve`).
    static Origin api() { return {Kind::Api}; }
    static Origin undo() { return {Kind::Undo}; }
    static Origin import(const QString &file) { return {Kind::Import, file}; }
    static Origin rule(const QString &name) { return {Kind::Rule, name}; }
    static Origin connection(const QString &name) { return {Kind::Connection, name}; }
    /// A person of the team at another desk.
    static Origin hub(const QString &author) { return {Kind::Hub, author}; }

    /// Somebody filled in a capture form (items/CaptureForms.h), in the window or by a program.
    static Origin form(const QString &name) { return {Kind::Form, name}; }

    /// As the log keeps it: "user", "cli", "api", "undo", "import:FILE", "rule:NAME", "connection:NAME", "hub:PERSON",
    /// "form:NAME".
    QString text() const;
    static Origin fromText(const QString &text);
    bool isConnection() const { return kind == Kind::Connection; }
    /// An act of a person here, also by the command line, the local API or a capture form, which that person can undo;
    /// the changes of a connection, a hub or a rule are not.
    bool isOwn() const
    {
        return kind == Kind::User || kind == Kind::CommandLine || kind == Kind::Api || kind == Kind::Import
            || kind == Kind::Form;
    }
    bool operator==(const Origin &) const = default;
};

struct FieldValue
{
    QString field;
    Value value;
    bool operator==(const FieldValue &) const = default;
};

struct Edit
{
    enum class Kind : quint8 { Create, Update, Delete, Restore };

    Kind kind = Kind::Update;
    EntityKind entity{};
    RecordId id; // a create without one gets a new id
    std::vector<FieldValue> values; // of a create or update
    /// What the editor showed before. A commit is refused as a Conflict when the store holds something else by now.
    std::vector<FieldValue> expected;

    static Edit create(EntityKind entity, RecordId id, std::vector<FieldValue> values);
    static Edit update(
        EntityKind entity, RecordId id, std::vector<FieldValue> values, std::vector<FieldValue> expected = {});
    static Edit remove(EntityKind entity, RecordId id); // to the trash
    static Edit restore(EntityKind entity, RecordId id);
};

using ChangeSetId = RecordId;

/// A conflict of a sync (by its number) that a person decides or opens again.
struct ConflictStep
{
    qint64 conflict = 0;
    bool isOpen = false; // afterwards
    bool keptMine = true; // of one that is decided
    bool operator==(const ConflictStep &) const = default;
};

/// A field of another record that a rule would change along with an edit (domain/Consequences.h).
struct DeclinedChange
{
    EntityKind entity{};
    RecordId record;
    QString field;
    bool operator==(const DeclinedChange &) const = default;
};

struct ChangeSet
{
    QString label; // "Move 1 deal to Negotiation"; shown in history and on Undo
    Origin origin;
    std::vector<Edit> edits;
    ChangeSetId undoes; // the change set this one takes back, if any
    ChangeSetId id = {}; // given before by who may have to commit it again after a crash: done once; null: a new one
    std::vector<ConflictStep> conflicts = {}; // decided with the edits, and open again once these are undone
    std::vector<DeclinedChange> declined
        = {}; // what a person saw would follow, and does not want: the rules leave it out
};

/// One entry of the log. A create is one Change without a field; its values are in `created`.
struct Change
{
    qint64 sequence = 0;
    ChangeSetId changeSet;
    Edit::Kind kind = Edit::Kind::Update;
    EntityKind entity{};
    RecordId record;
    QString field; // of an Update
    Value before;
    Value after;
    std::vector<FieldValue> created; // of a Create: the values it was born with
    bool isErased = false; // its values are gone for ever: they are not known, and it cannot be undone
};

/// What a commit did.
struct Receipt
{
    ChangeSetId changeSet; // null when nothing differed and so nothing was written
    std::vector<RecordId> ids; // one per edit, new ids included
    std::vector<Change> changes;
};

} // namespace satchel
