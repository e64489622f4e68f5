// SPDX-License-Identifier: GPL-3.0-or-later
// A row of an import, with its share of the preview of a file of 500.
#include "exchange/import/Importer.h"
#include "tests/budgets/Piece.h"
#include "tests/budgets/SampleStore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

constexpr int rows = 500;

void writeFile(const QString &path, int from)
{
    QByteArray text = "First name,Last name,Job title,E-mail,Phone,City\r\n";
    for (int i = 0; i < rows; ++i) {
        QStringList cells;
        for (const FieldValue &value : personOf(from + i))
            cells.append(textOf(value.value));
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

void import(store::Store &store, const QString &path)
{
    exchange::ImportOptions options;
    const auto preview = exchange::previewFile(path, options.read);
    BUDGETS_REQUIRE(preview);
    const Entity &contact = store.schema().entity(EntityKind::Contact);
    const auto mapping = exchange::proposeMapping(contact, preview->columns, preview->profiles);
    const auto result = exchange::Importer(store, path, options).run(*preview, mapping);
    BUDGETS_REQUIRE(result);
    if (result->created != rows)
        qFatal("the import made %lld of the rows", static_cast<long long>(result->created));
}

} // namespace

std::vector<Piece> imports()
{
    const auto sample = std::make_shared<SampleStore>();
    const QString path = sample->test().folder() + u"/people.csv"_s;
    const auto next = std::make_shared<int>(0);
    return {{u"imported-row"_s, rows, [=] { import(**sample, path); },
        [=] { writeFile(path, 10'000 + rows * (*next)++); }}};
}

} // namespace satchel::budgets
