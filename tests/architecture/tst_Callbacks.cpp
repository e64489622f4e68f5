// SPDX-License-Identifier: GPL-3.0-or-later
// What is called later names the object that it uses, so that it is not called when that has gone. QObject::connect and
// Workspace::commit both take it before the function.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

namespace {

/// Comments, and what is in quotes, as spaces: every character keeps its place. Raw strings are not known.
QString codeOf(QString text)
{
    static const QRegularExpression words(
        u"//[^\\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(?<![0-9])'(?:[^'\\\\\\n]|\\\\.)+'"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto match = words.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        for (qsizetype i = one.capturedStart(); i < one.capturedEnd(); ++i) {
            if (text[i] != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

/// Of a call, from its opening bracket on.
QStringList argumentsOf(const QString &code, qsizetype open)
{
    static const QRegularExpression listed(u"(?:qOverload|static_cast|qConstOverload)<[^<>]*$"_s);
    QStringList arguments;
    int depth = 0;
    qsizetype begin = open + 1;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar letter = code[i];
        depth += u"([{"_s.contains(letter) ? 1 : u")]}"_s.contains(letter) ? -1 : 0;
        const bool isEnd = depth == 0;
        const bool isNext = depth == 1 && letter == u',' && !listed.match(code.sliced(begin, i - begin)).hasMatch();
        if (isEnd || isNext) {
            arguments.append(code.sliced(begin, i - begin).trimmed());
            begin = i + 1;
        }
        if (isEnd)
            break;
    }
    return arguments;
}

struct Call
{
    QString place; // "ui/quotes/QuotePage.cpp:61"
    QStringList arguments;
};

/// The calls whose name matches, up to the opening bracket.
std::vector<Call> callsOf(const QString &name, const QStringList &folders)
{
    const QRegularExpression pattern(name + u"\\s*\\("_s);
    std::vector<Call> calls;
    for (const QString &folder : folders) {
        for (const QString &path : sourcesIn(folder)) {
            const QString code = codeOf(contentOf(path));
            for (auto match = pattern.globalMatch(code); match.hasNext();) {
                const auto one = match.next();
                const qsizetype line = code.first(one.capturedStart()).count(u'\n') + 1;
                calls.push_back({u"%1:%2"_s.arg(sourceRoot().relativeFilePath(path)).arg(line),
                    argumentsOf(code, one.capturedEnd() - 1)});
            }
        }
    }
    return calls;
}

const QStringList allFolders{u"app"_s, u"ui"_s, u"models"_s, u"sync"_s, u"platform"_s};

} // namespace

class tst_Callbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionNamesWhoAnswers()
    {
        const std::vector<Call> calls = callsOf(u"\\bconnect"_s, allFolders);
        QVERIFY(calls.size() > 2000);
        QStringList offenders;
        for (const Call &call : calls) {
            if (call.arguments.size() == 3) // the third one is a function, and belongs to nobody
                offenders.append(call.place);
        }
        verifyNone(offenders);
    }

    void aTimerNamesWhoAnswers()
    {
        QStringList offenders;
        for (const Call &call : callsOf(u"\\bsingleShot"_s, allFolders)) {
            if (call.arguments.size() == 2)
                offenders.append(call.place);
        }
        verifyNone(offenders);
    }

    /// A commit that waits for another writer is done when the page that began it may be gone.
    void aCommitNamesWhoHearsOfIt()
    {
        static const QRegularExpression captured(u"^\\[([^\\]]*)\\]"_s);
        const std::vector<Call> calls = callsOf(u"[wW]orkspace(?:\\(\\))?\\s*(?:\\.|->)\\s*commit"_s, allFolders);
        QVERIFY(calls.size() > 100);
        QStringList offenders;
        for (const Call &call : calls) {
            const QString list = captured.match(call.arguments.last()).captured(1);
            const QStringList captures = list.split(u',');
            const bool usesThis = std::ranges::any_of(captures, [](const QString &one) {
                return one.trimmed() == u"this" || one.trimmed() == u"=" || one.trimmed() == u"&";
            });
            const bool isNamed = call.arguments.size() > 1 && call.arguments.at(call.arguments.size() - 2) == u"this";
            if (usesThis && !isNamed && !list.contains(u"QPointer"))
                offenders.append(call.place);
        }
        verifyNone(offenders);
    }

    /// When an object is destroyed, so is most of what it was used with: of an editor, see destroyEditor() of a
    /// delegate.
    void nobodyWaitsForTheEndOfAnObject()
    {
        QStringList offenders;
        for (const Call &call : callsOf(u"\\bconnect"_s, {u"ui"_s, u"app"_s, u"models"_s})) {
            const bool isOfAnotherPage = call.place.startsWith(u"ui/settings/KeyboardSettingsPage.cpp");
            if (call.arguments.value(1).endsWith(u"::destroyed") && !isOfAnotherPage)
                offenders.append(call.place);
        }
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_Callbacks)
#include "tst_Callbacks.moc"
