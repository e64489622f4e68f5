// SPDX-License-Identifier: GPL-3.0-or-later
// The style of an element of an e-mail, with the CSS properties that are allowed: colours, fonts, alignment,
// distances and borders. Nothing that places content over other content, loads anything or needs a function other than
// rgb(). Lengths become whole CSS pixels.
#pragma once

#include "domain/HtmlTokens.h"

#include <QStringList>

namespace satchel {

struct MailStyle
{
    QString text; // "color:#112233;font-size:13px"; empty: nothing that is allowed
    bool isHidden = false; // the author does not want it to be seen
    bool hasBackground = false; // a background other than white
    int width = -1; // pixels; -1: not said
    int height = -1;
};

MailStyle readMailStyle(const HtmlTag &tag);

/// "#rrggbb", or the name of a colour in lower case; empty for everything else, also for transparent ones.
QString cssColor(const QString &value);

/// A value of a list, in lower case; empty: it is none of them.
QString oneOf(const QString &value, const QStringList &known);

/// A whole number from `least` to `most`; empty: it is none, or smaller. A larger one becomes `most`.
QString numberOf(const QString &value, int most, int least);

/// "120" or "50%"; empty for everything else.
QString extentOf(const QString &value);

} // namespace satchel
