// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/CompanyName.h"
#include "duplicates/NameForms.h"
#include "duplicates/WordList.h"

#include <QString>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

bool isLegalForm(std::string_view word)
{
    static const std::unordered_set<std::string> forms = [] {
        std::unordered_set<std::string> all;
        for (const QString &form : wordList(u"legal-forms.txt"_s))
            all.insert(latinName(form).text);
        return all;
    }();
    return forms.contains(std::string(word));
}

} // namespace

std::string companyCore(const QString &name)
{
    QString undotted = name;
    undotted.remove(u'.'); // "S.A." is one word
    const std::string whole = latinName(undotted).text;
    std::string core;
    for (const std::string_view word : nameWords(whole)) {
        if (isLegalForm(word))
            continue;
        if (!core.empty())
            core += ' ';
        core += word;
    }
    return core.empty() ? whole : core;
}

} // namespace satchel::duplicates
