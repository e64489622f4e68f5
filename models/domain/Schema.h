// SPDX-License-Identifier: GPL-3.0-or-later
// The registry: which entities there are and which fields they have. Tables, forms, lists, filters, import mapping and
// the command line are derived from it; adding a field is one line in CoreSchema.cpp. Immutable once built: a store
// that gains a custom field hands out a new Schema.
#pragma once

#include "domain/Value.h"

#include <memory>
#include <QFlags>
#include <vector>

namespace satchel {

/// Stable numbers: they are stored in the change log and the search index.
enum class EntityKind : quint8 {
    Contact = 1,
    Company = 2,
    Lead = 3,
    Deal = 4,
    Activity = 5,
    Task = 6,
    Pipeline = 7,
    Stage = 8,
    Product = 9,
    Quote = 10,
    QuoteLine = 11,
    User = 12,
    Team = 13,
    DealContact = 14,
    Attachment = 15,
    View = 16,
    ExchangeRate = 17,
    FieldDefinition = 18,
    Setting = 19,
    PriceList = 20,
    Price = 21,
    TaxRate = 22,
    Proposal = 23,
    ProposalBlock = 24,
};

struct Choice
{
    QString key;
    QString label;
};

enum class FieldFlag : quint8 {
    Required = 1, // a create without it is refused
    Title = 2, // the record's name is made of these, in order
    Search = 4, // found by full-text search
    Index = 8, // has an index from the start; others get one when a list first sorts by them. A Boolean's finds the
               // records that bear the flag among those of a reference
    System = 16, // set by the store, not by people: read-only in forms, refused in edits
    Custom = 32, // defined in this store
    Derived = 64, // computed from other records or from the writing itself, so it is not in the change log
    Kept = 128, // for other programs, which get it back; pages do not show it
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

struct Field
{
    QString name;
    QString label;
    FieldType type = FieldType::Text;
    FieldFlags flags;
    std::vector<Choice> choices;
    EntityKind target{}; // of a Reference
    QString initial = {}; // the choice a new record gets when none is given

    bool isRequired() const { return flags.testFlag(FieldFlag::Required); }
    bool isSystem() const { return flags.testFlag(FieldFlag::System); }
    bool isDerived() const { return flags.testFlag(FieldFlag::Derived); }
    bool isKept() const { return flags.testFlag(FieldFlag::Kept); }
    bool isCustom() const { return flags.testFlag(FieldFlag::Custom); }
    const Choice *findChoice(QStringView keyOrLabel) const;
    /// The label of a choice key; the key itself when it is not among the choices.
    QString choiceLabel(const QString &key) const;
};

struct Entity
{
    EntityKind kind{};
    QString name; // "contact"
    QString label; // "Contact"
    QString pluralLabel; // "Contacts"
    bool isInternal = false; // not offered as a list, an import target or a search result
    std::vector<Field> fields; // core fields, custom fields, then created_at, updated_at, deleted_at
    QString relatedOrder
        = {}; // the field by which a customer's records of this entity are listed; indexed with each reference
    QString namedAfter
        = {}; // the reference whose record's title is also the title of this one, which has none of its own

    /// Position of a field; -1 when there is none of that name.
    int indexOf(QStringView field) const;
    const Field *find(QStringView field) const;
    std::vector<int> indexesOf(FieldFlag flag) const;
};

class Schema
{
public:
    explicit Schema(std::vector<std::shared_ptr<const Entity>> entities);

    /// The entities Satchel is born with, without custom fields.
    static std::vector<Entity> core();
    /// The core entities with the given custom fields (entity, field) put in.
    static std::shared_ptr<const Schema> withCustomFields(const std::vector<std::pair<EntityKind, Field>> &custom);

    const std::vector<std::shared_ptr<const Entity>> &entities() const { return m_entities; }
    const Entity &entity(EntityKind kind) const { return *shared(kind); }
    std::shared_ptr<const Entity> shared(EntityKind kind) const;
    /// Null when there is no entity of that name.
    const Entity *find(QStringView name) const;

private:
    std::vector<std::shared_ptr<const Entity>> m_entities;
};

/// Whether any entity has a field of this name, or a custom field could have it: what code spells wrongly is none.
bool isKnownField(QStringView name);

/// Checks that a value may stand in a field: kind, choice, e-mail and currency form, one line where one is meant.
/// Returns the value as it is to be stored (a choice given by label becomes its key, text is trimmed).
Result<Value> checkValue(const Field &field, const Value &value);

/// A custom field's name is its label in lower case with underscores, prefixed "x_", unique within the entity.
QString customFieldName(const Entity &entity, const QString &label);

} // namespace satchel
