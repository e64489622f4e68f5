// SPDX-License-Identifier: GPL-3.0-or-later
// By which rules the cells of a column are read, and which columns nobody can read yet: their values can mean two
// things, and neither the file nor a person says which. A person is asked once for each of these; nothing is guessed.
#pragma once

#include "exchange/ColumnMapping.h"
#include "exchange/FilePreview.h"
#include "exchange/ValueReader.h"

namespace satchel::exchange {

/// What a person said about the column, else about the file, else what the values decide. Belongs to the mapping.
ColumnRules rulesOf(const FilePreview &preview, const ColumnMapping &mapping, qsizetype column, Currency mainCurrency);

struct OpenColumn
{
    enum class Question { DateOrder, Decimal };

    qsizetype column = 0;
    Question question = Question::DateOrder;
    QStringList examples; // the first two of its values that can mean two things
};

/// The columns of which that is so, mapped to a field or read for the close date of a new deal, in the order of the
/// file, whether or not a person has answered: isAnswered() says so. `entity`: with the fields that the mapping plans
/// (NewFields.h).
QList<OpenColumn> openColumns(
    const Entity &entity, const FilePreview &preview, const ColumnMapping &mapping, Currency mainCurrency);
bool isAnswered(const ColumnMapping &mapping, const OpenColumn &open);

/// Invalid for the first open column that is not answered, with its place and what decides it: an option of the
/// command line, or of the mapping file. Columns whose values contradict each other are read cell by cell.
Result<void> checkAnswered(
    const Entity &entity, const FilePreview &preview, const ColumnMapping &mapping, Currency mainCurrency);

} // namespace satchel::exchange
