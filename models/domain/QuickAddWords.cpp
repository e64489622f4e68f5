// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddLexicon.h"

namespace satchel {

std::span<const QuickAddWord> quickAddWords(QStringView language)
{
    return language == u"en" ? englishQuickAddWords()
        : language == u"de"  ? germanQuickAddWords()
        : language == u"fr"  ? frenchQuickAddWords()
        : language == u"es"  ? spanishQuickAddWords()
        : language == u"ar"  ? arabicQuickAddWords()
        : language == u"ja"  ? japaneseQuickAddWords()
                             : std::span<const QuickAddWord>();
}

} // namespace satchel
