// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileKind.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "exchange/ColumnMapping.h"
#include "exchange/HeaderLexicon.h"

#include <algorithm>
#include <array>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr double sure = 0.7; // that a column is the field
constexpr double clearlyBetter = 0.15; // of the columns
constexpr double worthOfName = 0.3; // of the file, in columns

struct Words
{
    EntityKind entity;
    const char16_t *words; // folded, in English, German, Spanish, French, Japanese and Arabic
};

// What files are named after; the labels of the entities are found as well.
constexpr std::array fileWords = {
    Words{EntityKind::Deal,
        u"deal|deals|opportunity|opportunities|opps|pipeline|verkaufschance|verkaufschancen|geschafte|oportunidad|"
        u"oportunidades|negocios|opportunite|opportunites|affaires|商談|案件|صفقة|صفقات|الصفقات"},
    Words{EntityKind::Contact,
        u"contact|contacts|people|persons|kontakt|kontakte|personen|ansprechpartner|contacto|contactos|personas|"
        u"personnes|連絡先|جهات الاتصال"},
    Words{EntityKind::Company,
        u"company|companies|account|accounts|organization|organizations|organisations|firma|firmen|unternehmen|empresa|"
        u"empresas|cuentas|entreprise|entreprises|societes|会社|企業|شركات|الشركات"},
    Words{EntityKind::Lead, u"lead|leads|prospects|interessenten|prospectos|pistes|リード|العملاء المحتملون"},
    Words{EntityKind::Task, u"task|tasks|todo|todos|aufgaben|tareas|taches|タスク|مهام|المهام"},
    Words{EntityKind::Product,
        u"product|products|artikel|produkte|productos|produits|catalogue|catalog|katalog|商品|製品|منتجات|المنتجات"},
    Words{EntityKind::Activity, u"activity|activities|aktivitaten|actividades|activites|活動|أنشطة|الأنشطة"},
};

/// Whether a word of the file's name is one of them. A name without spaces between words is looked through.
bool isNamedAfter(const Entity &entity, const QString &folded)
{
    QStringList names = {foldedName(entity.name), foldedName(entity.label), foldedName(entity.pluralLabel)};
    for (const Words &each : fileWords) {
        if (each.entity == entity.kind)
            names += QString::fromUtf16(each.words).split(u'|');
    }
    const QString spaced = u' ' + folded + u' ';
    return std::ranges::any_of(names, [&](const QString &name) {
        const bool isUnspaced = !name.isEmpty() && name.front().script() != QChar::Script_Latin;
        return !name.isEmpty() && (isUnspaced ? folded.contains(name) : spaced.contains(u' ' + name + u' '));
    });
}

/// The share of the columns that are fields of it beyond doubt; nothing where what it needs is not among them.
double shareOfFields(const Entity &entity, const Entity &deal, const FilePreview &preview)
{
    if (preview.columns.isEmpty())
        return 0;
    const ColumnMapping mapping = proposeMapping(entity, preview.columns, preview.profiles);
    for (const int required : entity.indexesOf(FieldFlag::Required)) {
        const QString &name = entity.fields[size_t(required)].name;
        if (std::ranges::none_of(mapping.columns, [&](const ColumnTarget &each) { return each.field() == name; }))
            return 0;
    }
    double sum = 0;
    for (const ColumnTarget &column : mapping.columns)
        sum += !column.target.isEmpty() && column.confidence >= sure ? column.confidence : 0;
    // A list of people with their deals: a list of deals has nowhere to put first names and addresses.
    const bool isOfPeople = isPerson(entity) && std::ranges::any_of(mapping.columns, [](const ColumnTarget &column) {
        return column.confidence >= sure && (column.target == field::first_name || column.target == field::email);
    });
    const auto also = isOfPeople ? proposeDeal(entity, deal, mapping, preview.profiles) : std::nullopt;
    for (const ColumnTarget &column : mapping.columns)
        sum += also && !dealTargetOf(*also, column.column).isEmpty() ? 1 : 0;
    return sum / double(preview.columns.size());
}

} // namespace

EntityKind kindOfFile(const Schema &schema, const QString &fileName, const FilePreview &preview, EntityKind wanted)
{
    const QString folded = foldedName(QFileInfo(fileName).completeBaseName());
    EntityKind best = wanted;
    double most = 0;
    const auto scoreOf = [&](const Entity &entity) {
        const double share = shareOfFields(entity, schema.entity(EntityKind::Deal), preview);
        return share > 0 && isNamedAfter(entity, folded) ? share + worthOfName : share;
    };
    for (const auto &entity : schema.entities()) {
        if (!entity->isExposed())
            continue;
        const double score = scoreOf(*entity);
        if (score > most) {
            most = score;
            best = entity->kind;
        }
    }
    return most > scoreOf(schema.entity(wanted)) + clearlyBetter ? best : wanted;
}

} // namespace satchel::exchange
