// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChoiceLines.h"

#include "domain/FieldLabels.h"

namespace satchel::ui {

QString linesOf(const std::vector<Choice> &choices)
{
    QStringList labels;
    for (const Choice &choice : choices)
        labels += choice.label;
    return labels.join(u'\n');
}

std::vector<Choice> choicesOf(const QString &lines, const std::vector<Choice> &before)
{
    Field known;
    known.choices = before;
    std::vector<Choice> choices;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString label = line.simplified();
        const Choice *old = known.findChoice(label);
        if (!label.isEmpty())
            choices.push_back(old ? *old : choiceCalled(label));
    }
    return choices;
}

} // namespace satchel::ui
