// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a mapping with its proposals: 300 fields of a remote, and as many custom ones here.
#include "tests/bench/MappingCases.h"

#include "mapping/FieldMapping.h"
#include "tests/bench/Bench.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int fieldCount = 300;
constexpr double goalMilliseconds = 100;

/// "Contract start date 17": words that fields of CRMs are called by.
QString labelOf(int i)
{
    static const std::array<QString, 12> things = {u"Contract"_s, u"Billing"_s, u"Shipping"_s, u"Support"_s,
        u"Renewal"_s, u"Partner"_s, u"Invoice"_s, u"Campaign"_s, u"Region"_s, u"Budget"_s, u"Training"_s, u"Fleet"_s};
    static const std::array<QString, 7> parts = {
        u"number"_s, u"start date"_s, u"owner name"_s, u"status"_s, u"category"_s, u"notes"_s, u"reference"_s};
    const auto at = static_cast<std::size_t>(i);
    return u"%1 %2 %3"_s.arg(things[at % things.size()], parts[at % parts.size()]).arg(i);
}

} // namespace

void benchMapping()
{
    store::RemoteObject object{u"contacts"_s, EntityKind::Contact};
    std::vector<Field> own;
    for (int i = 0; i < fieldCount; ++i) {
        const QString label = labelOf(i);
        object.fields.push_back({u"cf_%1"_s.arg(i), label, u"string"_s, {}});
        Field field;
        field.name = u"x_field_%1"_s.arg(i);
        field.label = i % 3 == 0 ? label : u"%1 (own)"_s.arg(label);
        field.type = FieldType::Text;
        own.push_back(field);
    }
    Entity entity = Schema::withCustomFields({})->entity(EntityKind::Contact);
    entity.fields.insert(entity.fields.end(), own.begin(), own.end());
    std::vector<double> samples;
    qsizetype proposed = 0;
    for (int run = 0; run < 5; ++run) {
        samples.push_back(1000 * seconds([&] {
            const mapping::ObjectMapping rows = mapping::mappingOf(object, {}, entity);
            proposed = std::ranges::count_if(
                rows.fields, [](const mapping::MappedField &row) { return !row.locals.isEmpty(); });
        }));
    }
    reportFigure(u"mapping of 300 fields to 300"_s, median(samples), goalMilliseconds, u"ms"_s);
    print({{u"name"_s, u"fields with a proposal"_s}, {u"proposed"_s, proposed}, {u"of"_s, fieldCount}});
}

} // namespace satchel::bench
