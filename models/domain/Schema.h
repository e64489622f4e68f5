// SPDX-License-Identifier: GPL-3.0-or-later
// The registry: which entities there are, which fields they have, and all that tells one entity from another. Tables,
// forms, lists, pages, filters, search, import mapping and the command line are derived from it; a field is one line in
// CoreSchema.cpp, an entity one declaration. Immutable once built: a store that gains a custom field hands out a new
// Schema.
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
    DistinctPair = 25,
    Attendee = 26,
    AgendaItem = 27,
    TaskDependency = 28,
    TaskTemplate = 29,
    TaskTemplateStep = 30,
    ScoreRule = 31,
    ValidationRule = 32,
    Consent = 33,
    Comment = 34,
    Follow = 35,
    TeamMember = 36,
    ApprovalRequest = 37,
    Conversation = 38,
    MailTemplate = 39,
    Sequence = 40,
    SequenceStep = 41,
    Enrolment = 42,
    SequenceRun = 43,
    Rule = 44,
    RuleRun = 45,
    Playbook = 46,
    PlaybookItem = 47,
    PlaybookAnswer = 48,
    Competitor = 49,
    ActionPlanStep = 50,
    CaptureForm = 51,
    EntityDefinition = 53,
};

/// The numbers of custom entities. Each store gives its own (store/EntityDefinitions.h): outside of it only names
/// count.
inline constexpr int firstCustomEntity = 128;
inline constexpr int lastCustomEntity = 254; // 255 is no entity of a store (MailTemplateSchema.h)
inline constexpr int mostCustomEntities = lastCustomEntity - firstCustomEntity + 1;
constexpr bool isCustomEntity(EntityKind kind)
{
    return static_cast<int>(kind) >= firstCustomEntity && static_cast<int>(kind) <= lastCustomEntity;
}

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
    Derived = 64, // computed from other records or from the writing itself, so it is not in the change log; without
                  // System a person may give it, and the records it is computed from follow (activity.attendees)
    Hidden = 128, // stored, imported and exported, but in no form and on no page: only programs use it
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
    QString initial = {}; // the choice or whole number that a new record gets when none is given
    QString formula = {}; // of a calculated field (Formula.h); empty: people give the value

    bool isRequired() const { return flags.testFlag(FieldFlag::Required); }
    bool isSystem() const { return flags.testFlag(FieldFlag::System); }
    bool isDerived() const { return flags.testFlag(FieldFlag::Derived); }
    bool isHidden() const { return flags.testFlag(FieldFlag::Hidden); }
    bool isCustom() const { return flags.testFlag(FieldFlag::Custom); }
    bool isCalculated() const { return !formula.isEmpty(); }
    const Choice *findChoice(QStringView keyOrLabel) const;
    /// The label of a choice key; the key itself when it is not among the choices.
    QString choiceLabel(const QString &key) const;
    /// `initial` as a value of this field; empty when a new record gets none.
    Value initialValue() const;
};

/// Where a window shows the records of an entity. The same in every store and language; pages and drawings are named
/// only, as the domain knows no window.
struct Presentation
{
    enum class Section : quint8 { None, Work, Records, Hidden }; // of the sidebar; Hidden: reached from elsewhere
    enum class Avatar : quint8 { Icon, Person, Company };

    Section section = Section::None;
    QString page = {}; // key of the page that lists them: "contacts"; empty: none does
    QString overviewPage = {}; // key of a page that shows them otherwise and has the list's place in the sidebar
    QString recordPage = {}; // key of the page that shows one; empty: the list
    bool isWrittenOnRecordPage = false; // not in the panel beside the list
    QString createPage = {}; // key of the page that makes a new one; empty: the list
    QString goKey = {}; // goes to the list after G
    QString createKey = {}; // makes a new one, anywhere
    QString icon = {}; // a drawing of resources/icons: "contact"
    Avatar avatar = Avatar::Icon; // beside the name: the drawing, or the name's letters
};

/// A list of an entity that everybody has, beside those a person saves.
struct ListView
{
    QString name; // "waiting"
    QString label; // "Waiting for an answer"
    QString filter; // in the filter language
    QString sort = {}; // "valid_until"; empty: as the whole list is
    bool isCounted = false; // its number is beside its name: it is work that waits
};

/// What stands below a list: how many records there are and what they come to, in groups. Without a field to group by
/// a list has none.
struct ListTotals
{
    QString by = {}; // a choice
    QString money = {}; // added up per currency
    QString share = {}; // a percent of it, for a second sum: what is expected of it
    QStringList together = {}; // the groups that are added up once more, at the end
    QString togetherLabel = {};
};

struct Calculations;

struct Entity
{
    EntityKind kind{};
    QString name; // "contact"
    QString label; // "Contact"
    QString pluralLabel; // "Contacts"
    QString createLabel = {}; // "New contact"; empty: lists and their pages offer it, the window's menus do not
    bool isInternal = false; // not offered as a list, an import target or a search result
    bool isScripted = false; // internal, but commands and programs may read and write it: a definition of people
    bool isPerson = false; // its title is first_name and last_name
    bool isMergeable = false; // a person may make one record of two
    bool isRelation = false; // its records link records of two others (Relation.h); internal
    bool isRemoved = false; // a custom entity whose definition is in the trash: internal, and its records stay
    Presentation presentation = {};
    QStringList columns = {}; // of a list after the name, until a person chooses; empty: the first fields
    QString initialFilter = {}; // what the list of all leaves out; no filter of a person's
    QString initialSort = {}; // of a list, until a person chooses: "created_at:desc"; empty: by name
    std::vector<ListView> views = {}; // before the list of all; a list begins with the first
    bool beginsWithAll = false; // the list of all comes up first nevertheless
    ListTotals totals = {};
    /// Whose names a search in the list looks at besides the fields with FieldFlag::Search: references, "company", and
    /// entities whose records belong to one of these, "quote_line".
    QStringList foundBy = {};
    QStringList formFields = {}; // of a short form; empty: all
    QStringList detail = {}; // beside the title of a search result, those that are not empty; empty: the company
    QString amount = {}; // at the end of a search result
    /// Values by which an import recognises a record: the fields of each key together, the most certain key first. All
    /// entities have external_id before these, persons more by e-mail and name (exchange/import/MatchKeys.cpp). Empty:
    /// the title.
    std::vector<QStringList> matchKeys = {};
    /// In which two records that are probably the same agree, the strongest reason first; "@title" is the whole name.
    /// A form warns of them. Empty: two records may well have one name.
    QStringList duplicateFields = {};
    QString relatedOrder
        = {}; // the field by which a customer's records of this entity are listed; indexed with each reference
    QString namedAfter
        = {}; // the reference whose record's title is also the title of this one, which has none of its own
    std::vector<Field> fields = {}; // core fields, custom fields, then created_at, updated_at, deleted_at

    std::shared_ptr<const Calculations> calculations = {}; // null where no field is calculated

    /// Whether reports, rights, rules, custom fields, the local API and webhooks offer it: links have no list of their
    /// own, but they are data of people.
    bool isExposed() const { return !isInternal || (isRelation && !isRemoved); }
    /// Position of a field; -1 when there is none of that name.
    int indexOf(QStringView field) const;
    const Field *find(QStringView field) const;
    std::vector<int> indexesOf(FieldFlag flag) const;
    /// The field that alone is the title; null where several are (persons) or none is.
    const Field *titleField() const;
};

class Schema
{
public:
    explicit Schema(std::vector<std::shared_ptr<const Entity>> entities);

    /// The entities Satchel is born with, without custom fields.
    static std::vector<Entity> core();
    /// Adds an entity to those. Only before the first store is opened: tests do, to see that a declaration is enough.
    static void declare(Entity entity);
    /// The core entities with the given custom fields (entity, field) put in.
    static std::shared_ptr<const Schema> withCustomFields(const std::vector<std::pair<EntityKind, Field>> &custom);
    /// The same with the custom entities of a store after the core ones. A reference to a removed entity is hidden.
    static std::shared_ptr<const Schema> withCustomEntities(
        const std::vector<Entity> &entities, const std::vector<std::pair<EntityKind, Field>> &custom);

    const std::vector<std::shared_ptr<const Entity>> &entities() const { return m_entities; }
    const Entity &entity(EntityKind kind) const { return *shared(kind); }
    /// A custom entity that another connection has just defined is one without fields, until the registry is read
    /// again.
    std::shared_ptr<const Entity> shared(EntityKind kind) const;
    /// Null when there is no entity of that name, or when it was removed.
    const Entity *find(QStringView name) const;
    /// Also a removed one: whose records come from elsewhere or are in the log.
    const Entity *findWithRemoved(QStringView name) const;

private:
    std::vector<std::shared_ptr<const Entity>> m_entities;
};

/// How a window shows an entity. From any thread.
Presentation presentationOf(EntityKind kind);
/// Makes the custom entities of a window's store known to the two functions around this one, in place of those before.
void presentCustomEntities(const Schema &schema);
/// The entity whose records a page lists; an invalid one when the page is no list.
EntityKind entityListedOn(QStringView page);

/// Whether any entity has a field of this name, or a custom field could have it: what code spells wrongly is none.
bool isKnownField(QStringView name);

/// Checks that a field accepts a value: kind, choice, e-mail and currency form, one line where one is meant.
/// Returns the value as it is to be stored (a choice given by label becomes its key, text is trimmed).
Result<Value> checkValue(const Field &field, const Value &value);

/// A custom field's name is its label in lower case with underscores, prefixed "x_", unique within the entity.
QString customFieldName(const Entity &entity, const QString &label);

} // namespace satchel
