// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/files/ManPage.h"

#include "app/CommandLine.h"

using namespace Qt::StringLiterals;

namespace satchel::packaging {

namespace {

/// Text as roff takes it literally: a backslash, a hyphen that is typed, a point or quote that would begin a request.
QString escaped(const char *words)
{
    QString text = QString::fromUtf8(words);
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

} // namespace

QByteArray manPage(const QString &version)
{
    QString page = uR"(.TH SATCHEL 1 "" "satchel %1" "User Commands"
.SH NAME
satchel \- customers, deals and tasks, offline first
.SH SYNOPSIS
.B satchel
.RI [ options ]
.RI [ file ]
.br
.B satchel
.I command
.RI [ arguments ]
.RI [ options ]
.SH DESCRIPTION
Without a command Satchel opens its window on the person's own store, or on
.IR file .
With a command it works without a window and ends.
.SH OPTIONS
.TP
.BI \-\-store " FILE"
the store to work on
.TP
.B \-\-demo
a throw\-away store with sample data
.TP
.B \-\-json
answers as JSON on the standard output
.TP
.B \-\-help
what there is; behind a command: how it is used
.TP
.B \-\-version
the version
.SH COMMANDS
)"_s.arg(version);
    for (const app::Command &command : app::commands())
        page += u".TP\n.B %1\n%2\n.br\n%3\n"_s
                    .arg(escaped(command.name), escaped(command.usage), escaped(command.summary))
                    .replace(u"\n\n"_s, u"\n"_s);
    page += uR"(.SH EXIT STATUS
0: all was done. 1: something was not, and the standard error says what, where and why. 2: wrong usage.
.SH FILES
.TP
.I ~/.local/share/satchel/satchel.store
the person's own store
.TP
.I ~/.config/satchel/satchel.ini
what a person set for this computer
)"_s;
    return page.toUtf8();
}

} // namespace satchel::packaging
