<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdvancedWays</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">Ad&amp;resse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Verbinden</translation>
    </message>
    <message>
        <source>Connect to an address</source>
        <translation type="unfinished">Mit einer Adresse verbinden</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Verbindungstyp</translation>
    </message>
    <message>
        <source>Host a server</source>
        <translation type="unfinished">Server hosten</translation>
    </message>
    <message>
        <source>Host on your network</source>
        <translation type="unfinished">Im Netzwerk hosten</translation>
    </message>
    <message>
        <source>How many messages a second you send. Everybody in a game needs the same one.</source>
        <translation type="unfinished">Wie viele Nachrichten du pro Sekunde sendest. In einem Spiel brauchen alle denselben.</translation>
    </message>
    <message>
        <source>LAN is the right type, also over the internet: the other types send less often, and the delay grows. Everybody in a game needs the same one.</source>
        <translation type="unfinished">LAN ist der richtige Typ, auch im Internet: Die anderen Typen senden seltener, und das Delay wächst. In einem Spiel brauchen alle denselben.</translation>
    </message>
    <message>
        <source>Log in to this server</source>
        <translation type="unfinished">Auf diesem Server anmelden</translation>
    </message>
    <message>
        <source>Open a server for your local network</source>
        <translation type="unfinished">Einen Server für dein lokales Netzwerk öffnen</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished">P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished">Serveradresse</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished">Ty&amp;p</translation>
    </message>
    <message>
        <source>Your computer becomes the server. Friends connect to its address.</source>
        <translation type="unfinished">Dein Computer wird zum Server. Freunde verbinden sich mit seiner Adresse.</translation>
    </message>
    <message>
        <source>name or address, such as 192.168.1.5:27888</source>
        <translation type="unfinished">Name oder Adresse, etwa 192.168.1.5:27888</translation>
    </message>
</context>
<context>
    <name>ChatOffers</name>
    <message>
        <source>▸ {text}    Tab</source>
        <translation type="unfinished">▸ {text}    Tab</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Nachricht</translation>
    </message>
    <message>
        <source>Message – {most} characters at most</source>
        <translation type="unfinished">Nachricht – höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Senden</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation type="unfinished">Nachricht senden</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished">Deine Nachricht</translation>
    </message>
    <message>
        <source>{used}/{most}</source>
        <translation type="unfinished">{used}/{most}</translation>
    </message>
    <message>
        <source>{used}/{most}: several lines</source>
        <translation type="unfinished">{used}/{most}: mehrere Zeilen</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Copy {link}</source>
        <translation type="unfinished">{link} kopieren</translation>
    </message>
    <message>
        <source>Open {link}…</source>
        <translation type="unfinished">{link} öffnen…</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>! look here</source>
        <translation type="unfinished">! ansehen</translation>
    </message>
    <message>
        <source>– not tested</source>
        <translation type="unfinished">– nicht geprüft</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation type="unfinished">✓ in Ordnung</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished">✕ gescheitert</translation>
    </message>
</context>
<context>
    <name>CompactPage</name>
    <message>
        <source>All…</source>
        <translation type="unfinished">Alle…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Spiele</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">Lobby-Chat</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">Spieler in diesem Raum</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Raum</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">Raum-Chat</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Servers, lobby and room</source>
        <translation type="unfinished">Server, Lobby und Raum</translation>
    </message>
    <message>
        <source>Show the full list of servers</source>
        <translation type="unfinished">Die ganze Serverliste zeigen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Nutzer</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation type="unfinished">Nichts tun (Esc)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Ausführen (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished">Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Put it on the clipboard instead</source>
        <translation type="unfinished">Stattdessen in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Senden</translation>
    </message>
    <message>
        <source>Send this to the server?</source>
        <translation type="unfinished">Das an den Server senden?</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation type="unfinished">Was gleich geschieht</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation type="unfinished">&amp;Name für die anderen</translation>
    </message>
    <message>
        <source>Announce in the lobby every 2 minutes</source>
        <translation type="unfinished">Alle 2 Minuten in der Lobby ansagen</translation>
    </message>
    <message>
        <source>Back to the lobby (Esc)</source>
        <translation type="unfinished">Zurück zur Lobby (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Choose what games are played with</source>
        <translation type="unfinished">Auswählen, womit gespielt wird</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Erstellen</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Spiel erstellen</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Demospiel</translation>
    </message>
    <message>
        <source>Emulator: {text}</source>
        <translation type="unfinished">Emulator: {text}</translation>
    </message>
    <message>
        <source>Emulators…</source>
        <translation type="unfinished">Emulatoren…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation type="unfinished">Spiel suchen</translation>
    </message>
    <message>
        <source>Games to create</source>
        <translation type="unfinished">Spiele zum Erstellen</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">Allein weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Max pin&amp;g</source>
        <translation type="unfinished">Max. Pin&amp;g</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation type="unfinished">Name, den die anderen sehen</translation>
    </message>
    <message>
        <source>Open the room (Enter)</source>
        <translation type="unfinished">Den Raum öffnen (Enter)</translation>
    </message>
    <message>
        <source>Ping at most</source>
        <translation type="unfinished">Ping höchstens</translation>
    </message>
    <message>
        <source>Pla&amp;yers</source>
        <translation type="unfinished">S&amp;pieler</translation>
    </message>
    <message>
        <source>Players at most</source>
        <translation type="unfinished">Spieler höchstens</translation>
    </message>
    <message>
        <source>Post the ROM check line in chat</source>
        <translation type="unfinished">ROM-Check-Zeile im Chat posten</translation>
    </message>
    <message>
        <source>The emulator&apos;s Netplay ends here, and it plays without this program</source>
        <translation type="unfinished">Das Netplay des Emulators endet hier, und er spielt ohne dieses Programm weiter</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">beliebig</translation>
    </message>
    <message>
        <source>{used} of {most} bytes</source>
        <translation type="unfinished">{used} von {most} Bytes</translation>
    </message>
</context>
<context>
    <name>DelayCard</name>
    <message>
        <source>+{frames}</source>
        <translation type="unfinished">+{frames}</translation>
    </message>
    <message>
        <source>A number of frames that you choose; the room is told</source>
        <translation type="unfinished">Eine Zahl von Frames, die du wählst; der Raum erfährt sie</translation>
    </message>
    <message>
        <source>Applies when you reconnect.</source>
        <translation type="unfinished">Gilt, wenn du dich neu verbindest.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automatisch</translation>
    </message>
    <message>
        <source>Automatic delay</source>
        <translation type="unfinished">Automatisches Delay</translation>
    </message>
    <message>
        <source>By this server&apos;s own formula, from the ping that it measured</source>
        <translation type="unfinished">Nach der Formel dieses Servers, aus dem Ping, den er gemessen hat</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished">Nichts ändern</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">Verbindungstypen</translation>
    </message>
    <message>
        <source>Expected on this server</source>
        <translation type="unfinished">Auf diesem Server erwartet</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished">Fest</translation>
    </message>
    <message>
        <source>Fixed delay</source>
        <translation type="unfinished">Festes Delay</translation>
    </message>
    <message>
        <source>Fixed delay in frames</source>
        <translation type="unfinished">Festes Delay in Frames</translation>
    </message>
    <message>
        <source>Fixed delay in frames, slider</source>
        <translation type="unfinished">Festes Delay in Frames, Schieberegler</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation type="unfinished">Reserve</translation>
    </message>
    <message>
        <source>Leave and reconnect</source>
        <translation type="unfinished">Verlassen und neu verbinden</translation>
    </message>
    <message>
        <source>Leave the room and log in again</source>
        <translation type="unfinished">Den Raum verlassen und neu anmelden</translation>
    </message>
    <message>
        <source>Log in again, so that the server measures anew; takes about two seconds</source>
        <translation type="unfinished">Neu anmelden, damit der Server neu misst; dauert etwa zwei Sekunden</translation>
    </message>
    <message>
        <source>Measuring your line…</source>
        <translation type="unfinished">Deine Leitung wird gemessen…</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished">Empfohlen</translation>
    </message>
    <message>
        <source>Reconnect 2 s</source>
        <translation type="unfinished">Neu verbinden 2 s</translation>
    </message>
    <message>
        <source>Reconnect?</source>
        <translation type="unfinished">Neu verbinden?</translation>
    </message>
    <message>
        <source>Rule of thumb, ping ÷ 16</source>
        <translation type="unfinished">Faustregel, Ping ÷ 16</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Bleiben</translation>
    </message>
    <message>
        <source>The server said so itself, in this room</source>
        <translation type="unfinished">Das hat der Server selbst gesagt, in diesem Raum</translation>
    </message>
    <message>
        <source>This server gives you</source>
        <translation type="unfinished">Dieser Server gibt dir</translation>
    </message>
    <message>
        <source>This server&apos;s software was not recognised; the usual formula is assumed</source>
        <translation type="unfinished">Die Software dieses Servers wurde nicht erkannt; die übliche Formel wird angenommen</translation>
    </message>
    <message>
        <source>What each connection type would give with your ping</source>
        <translation type="unfinished">Was jeder Verbindungstyp bei deinem Ping ergäbe</translation>
    </message>
    <message>
        <source>What the server gives for your real ping</source>
        <translation type="unfinished">Was der Server für deinen echten Ping gibt</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">Dein Delay</translation>
    </message>
</context>
<context>
    <name>DelayTypes</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Back to your delay</source>
        <translation type="unfinished">Zurück zu deinem Delay</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">Verbindungstypen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Delay with each connection type</source>
        <translation type="unfinished">Delay mit jedem Verbindungstyp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Typ</translation>
    </message>
    <message>
        <source>With {ping} ms. LAN is best nearly always.</source>
        <translation type="unfinished">Bei {ping} ms. LAN ist fast immer am besten.</translation>
    </message>
    <message>
        <source>{delay}, below full speed</source>
        <translation type="unfinished">{delay}, unter vollem Tempo</translation>
    </message>
    <message>
        <source>{type} (yours)</source>
        <translation type="unfinished">{type} (deiner)</translation>
    </message>
</context>
<context>
    <name>DemoArena</name>
    <message>
        <source>A draw</source>
        <translation type="unfinished">Unentschieden</translation>
    </message>
    <message>
        <source>A new match begins in a moment.</source>
        <translation type="unfinished">Gleich beginnt ein neues Match.</translation>
    </message>
    <message>
        <source>Bot plays. Press an arrow key to take over.</source>
        <translation type="unfinished">Ein Bot spielt. Drück eine Pfeiltaste, um zu übernehmen.</translation>
    </message>
    <message>
        <source>Bump the others off the ring. The last one on it scores.</source>
        <translation type="unfinished">Stoße die anderen vom Ring. Wer als Letzter darauf steht, punktet.</translation>
    </message>
    <message>
        <source>Collect the golden weights and stay on the ring.</source>
        <translation type="unfinished">Sammle die goldenen Gewichte und bleib auf dem Ring.</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation type="unfinished">Frame {frame}</translation>
    </message>
    <message>
        <source>Go!</source>
        <translation type="unfinished">Los</translation>
    </message>
    <message>
        <source>No game was started.</source>
        <translation type="unfinished">Es wurde kein Spiel gestartet.</translation>
    </message>
    <message>
        <source>Nobody gets the point.</source>
        <translation type="unfinished">Niemand bekommt den Punkt.</translation>
    </message>
    <message>
        <source>Off the ring!</source>
        <translation type="unfinished">Vom Ring gefallen</translation>
    </message>
    <message>
        <source>P{player} bumped you off. The next round begins soon.</source>
        <translation type="unfinished">P{player} hat dich heruntergestoßen. Die nächste Runde beginnt bald.</translation>
    </message>
    <message>
        <source>P{player} wins the match!</source>
        <translation type="unfinished">P{player} gewinnt das Match</translation>
    </message>
    <message>
        <source>P{player} wins the round</source>
        <translation type="unfinished">P{player} gewinnt die Runde</translation>
    </message>
    <message>
        <source>P{player} · You</source>
        <translation type="unfinished">P{player} · Du</translation>
    </message>
    <message>
        <source>P{player} · away</source>
        <translation type="unfinished">P{player} · weg</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished">Runde {number}</translation>
    </message>
    <message>
        <source>The Kaillera client ended the game.</source>
        <translation type="unfinished">Der Kaillera-Client hat das Spiel beendet.</translation>
    </message>
    <message>
        <source>The Kaillera client went away.</source>
        <translation type="unfinished">Der Kaillera-Client ist weg.</translation>
    </message>
    <message>
        <source>The game has stopped because of an error in it.</source>
        <translation type="unfinished">Das Spiel ist wegen eines eigenen Fehlers stehen geblieben.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for the game to start…</source>
        <translation type="unfinished">Warten, bis das Spiel startet…</translation>
    </message>
    <message>
        <source>Waiting for the other players…</source>
        <translation type="unfinished">Warten auf die anderen Spieler…</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>You fell off. The next round begins soon.</source>
        <translation type="unfinished">Du bist gefallen. Die nächste Runde beginnt bald.</translation>
    </message>
    <message>
        <source>You play. Arrow keys or WASD move; hold space, then let go to dash.</source>
        <translation type="unfinished">Du spielst. Pfeiltasten oder WASD bewegen; Leertaste halten und loslassen zum Sprint.</translation>
    </message>
    <message>
        <source>You watch this game.</source>
        <translation type="unfinished">Du siehst diesem Spiel zu.</translation>
    </message>
    <message>
        <source>You win the match!</source>
        <translation type="unfinished">Du gewinnst das Match</translation>
    </message>
    <message>
        <source>You win the round</source>
        <translation type="unfinished">Du gewinnst die Runde</translation>
    </message>
    <message>
        <source>{nick} (P{player}) left the game.</source>
        <translation type="unfinished">{nick} (P{player}) hat das Spiel verlassen.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Checks and what they found</source>
        <translation type="unfinished">Prüfungen und was sie gefunden haben</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished">Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Copy the results as text, with private data replaced</source>
        <translation type="unfinished">Die Ergebnisse als Text kopieren, private Daten ersetzt</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">Diagnose</translation>
    </message>
    <message>
        <source>Read the report, then save it. It is never sent.</source>
        <translation type="unfinished">Lies den Bericht, dann speichere ihn. Er wird nie gesendet.</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished">Alle starten</translation>
    </message>
    <message>
        <source>Run every check, at most 20 seconds (Ctrl+Shift+D)</source>
        <translation type="unfinished">Alle Prüfungen starten, höchstens 20 Sekunden (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Run no further check</source>
        <translation type="unfinished">Keine weitere Prüfung starten</translation>
    </message>
    <message>
        <source>Save report… (private data out)</source>
        <translation type="unfinished">Bericht speichern… (ohne private Daten)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopp</translation>
    </message>
</context>
<context>
    <name>EmulatorForm</name>
    <message>
        <source>&amp;Arguments</source>
        <translation type="unfinished">Arg&amp;umente</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Text encoding</source>
        <translation type="unfinished">Te&amp;xtkodierung</translation>
    </message>
    <message>
        <source>A small arena game for up to 8 players that comes with this program. It needs no ROM, and goes through the same servers and the same delay as every other game.</source>
        <translation type="unfinished">Ein kleines Arena-Spiel für bis zu 8 Spieler, das zu diesem Programm gehört. Es braucht kein ROM und läuft über dieselben Server und mit demselben Delay wie jedes andere Spiel.</translation>
    </message>
    <message>
        <source>An emulator that speaks Kaillera plays here once this program’s library lies beside it: Install into emulator… puts it there, keeps the one that was there, and can be undone.</source>
        <translation type="unfinished">Ein Emulator, der Kaillera spricht, spielt hier mit, sobald die Bibliothek dieses Programms neben ihm liegt: In Emulator installieren… legt sie dorthin, bewahrt die vorherige auf und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>As in a terminal. {rom} is the game’s file, {game} its name, {player} and {players} your place, {name} your nickname.</source>
        <translation type="unfinished">Wie in einem Terminal. {rom} ist die Datei des Spiels, {game} sein Name, {player} und {players} dein Platz, {name} dein Nickname.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished">Auswählen: {field}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator and the same game.</source>
        <translation type="unfinished">In einem Raum brauchen alle denselben Emulator und dasselbe Spiel.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same one, with the same version in it.</source>
        <translation type="unfinished">In einem Raum brauchen alle denselben, mit derselben Version darin.</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation type="unfinished">Beispiel: {words}</translation>
    </message>
    <message>
        <source>Name &amp;on servers</source>
        <translation type="unfinished">Na&amp;me auf Servern</translation>
    </message>
    <message>
        <source>Play with it</source>
        <translation type="unfinished">Damit spielen</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation type="unfinished">Pro&amp;gramm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation type="unfinished">Jetzt starten</translation>
    </message>
    <message>
        <source>Start it without a server, to see whether it calls the Kaillera library</source>
        <translation type="unfinished">Ohne Server starten, um zu sehen, ob er die Kaillera-Bibliothek aufruft</translation>
    </message>
    <message>
        <source>Take it off this list; the program itself stays</source>
        <translation type="unfinished">Von dieser Liste nehmen; das Programm selbst bleibt</translation>
    </message>
    <message>
        <source>The chosen emulator</source>
        <translation type="unfinished">Der gewählte Emulator</translation>
    </message>
    <message>
        <source>Use this emulator from the next login on</source>
        <translation type="unfinished">Diesen Emulator ab der nächsten Anmeldung benutzen</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation type="unfinished">der eigene</translation>
    </message>
    <message>
        <source>the server’s</source>
        <translation type="unfinished">die des Servers</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation type="unfinished">✓ Gewählt</translation>
    </message>
    <message>
        <source>✓ You play with it</source>
        <translation type="unfinished">✓ Du spielst damit</translation>
    </message>
    <message>
        <source>✕ {reason}</source>
        <translation type="unfinished">✕ {reason}</translation>
    </message>
</context>
<context>
    <name>EmulatorPanel</name>
    <message>
        <source>Add an emulator by choosing its program</source>
        <translation type="unfinished">Einen Emulator hinzufügen, indem du sein Programm auswählst</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">Programm wählen…</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">Emulatoren</translation>
    </message>
    <message>
        <source>Find emulators</source>
        <translation type="unfinished">Emulatoren suchen</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished">Hier</translation>
    </message>
    <message>
        <source>Install into it…</source>
        <translation type="unfinished">Darin installieren…</translation>
    </message>
    <message>
        <source>Kaillera</source>
        <translation type="unfinished">Kaillera</translation>
    </message>
    <message>
        <source>Known emulators</source>
        <translation type="unfinished">Bekannte Emulatoren</translation>
    </message>
    <message>
        <source>Look for known emulators where programs usually are; nothing is added</source>
        <translation type="unfinished">Nach bekannten Emulatoren suchen, wo Programme meist liegen; nichts wird hinzugefügt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Suche läuft…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside what was found; you are asked first</source>
        <translation type="unfinished">Die Kaillera-Bibliothek dieses Programms neben das Gefundene legen; du wirst zuerst gefragt</translation>
    </message>
    <message>
        <source>Put what was found on your list</source>
        <translation type="unfinished">Das Gefundene auf deine Liste setzen</translation>
    </message>
    <message>
        <source>What speaks Kaillera</source>
        <translation type="unfinished">Was Kaillera spricht</translation>
    </message>
    <message>
        <source>Your emulators</source>
        <translation type="unfinished">Deine Emulatoren</translation>
    </message>
    <message>
        <source>{emulator} is attached: you play with it, whatever is chosen here.</source>
        <translation type="unfinished">{emulator} ist angebunden: Du spielst damit, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>{title}, you play with it</source>
        <translation type="unfinished">{title}, du spielst damit</translation>
    </message>
    <message>
        <source>✓ {title}</source>
        <translation type="unfinished">✓ {title}</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>If letters look wrong, choose another encoding. Old lines are read again.</source>
        <translation type="unfinished">Wenn Buchstaben falsch aussehen, wähle eine andere Kodierung. Alte Zeilen werden neu gelesen.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">Textkodierung dieses Servers</translation>
    </message>
    <message>
        <source>Text: Auto ({charset})</source>
        <translation type="unfinished">Text: Auto ({charset})</translation>
    </message>
    <message>
        <source>Text: {charset}</source>
        <translation type="unfinished">Text: {charset}</translation>
    </message>
</context>
<context>
    <name>GameModel</name>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Spiel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Host ping</source>
        <translation type="unfinished">Host-Ping</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">Spieler</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not found in your folders</source>
        <translation type="unfinished">ROM: in deinen Ordnern nicht gefunden</translation>
    </message>
    <message>
        <source>ROM: the host has another file with this name</source>
        <translation type="unfinished">ROM: Der Host hat eine andere Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: Dieses Spiel braucht keins</translation>
    </message>
    <message>
        <source>ROM: you have a file with this name</source>
        <translation type="unfinished">ROM: Du hast eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: Dein Emulator hat dieses Spiel in seiner Liste</translation>
    </message>
    <message>
        <source>ROM: your library has no games yet</source>
        <translation type="unfinished">ROM: Deine Bibliothek hat noch keine Spiele</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>have it</source>
        <translation type="unfinished">vorhanden</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">gelistet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">fehlt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">nicht nötig</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">anders</translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished">andere</translation>
    </message>
    <message>
        <source>ping of its host {ping} milliseconds</source>
        <translation type="unfinished">Ping des Hosts {ping} Millisekunden</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">läuft</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">gleich</translation>
    </message>
    <message>
        <source>synchronising</source>
        <translation type="unfinished">synchronisiert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">wartet</translation>
    </message>
    <message>
        <source>{game}, host {host}, {players} players, {state}, emulator {emulator}, {rom}</source>
        <translation type="unfinished">{game}, Host {host}, {players} Spieler, {state}, Emulator {emulator}, {rom}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">Diagnose</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation type="unfinished">Teile der Hilfe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Themen</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>Everybody in the room sees that you changed it.</source>
        <translation type="unfinished">Alle im Raum sehen, dass du es geändert hast.</translation>
    </message>
    <message>
        <source>Host tools</source>
        <translation type="unfinished">Host-Werkzeuge</translation>
    </message>
    <message>
        <source>Pin&amp;g at most</source>
        <translation type="unfinished">Pin&amp;g höchstens</translation>
    </message>
    <message>
        <source>Pla&amp;yers at most</source>
        <translation type="unfinished">S&amp;pieler höchstens</translation>
    </message>
    <message>
        <source>Post {command}</source>
        <translation type="unfinished">{command} posten</translation>
    </message>
    <message>
        <source>Posts this in the room; everybody sees it</source>
        <translation type="unfinished">Postet das im Raum; alle sehen es</translation>
    </message>
    <message>
        <source>This server&apos;s software is not known to accept commands of hosts.</source>
        <translation type="unfinished">Von der Software dieses Servers ist nicht bekannt, dass sie Befehle von Hosts annimmt.</translation>
    </message>
</context>
<context>
    <name>InstallSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Ausführen (Enter)</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation type="unfinished">Nichts wird geändert (Esc)</translation>
    </message>
    <message>
        <source>The Kaillera library beside an emulator</source>
        <translation type="unfinished">Die Kaillera-Bibliothek neben einem Emulator</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Connect and enter (Enter)</source>
        <translation type="unfinished">Verbinden und eintreten (Enter)</translation>
    </message>
    <message>
        <source>Expected delay</source>
        <translation type="unfinished">Erwartetes Delay</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Spiel</translation>
    </message>
    <message>
        <source>Go to this server?</source>
        <translation type="unfinished">Zu diesem Server gehen?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Beitreten</translation>
    </message>
    <message>
        <source>Join this game?</source>
        <translation type="unfinished">Diesem Spiel beitreten?</translation>
    </message>
    <message>
        <source>Nothing is sent (Esc)</source>
        <translation type="unfinished">Nichts wird gesendet (Esc)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>The server will see your IP address.</source>
        <translation type="unfinished">Der Server wird deine IP-Adresse sehen.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished">Dein Name dort</translation>
    </message>
    <message>
        <source>in your lists</source>
        <translation type="unfinished">in deinen Listen</translation>
    </message>
    <message>
        <source>none named, you come to the lobby</source>
        <translation type="unfinished">keins genannt, du kommst in die Lobby</translation>
    </message>
    <message>
        <source>not in your lists</source>
        <translation type="unfinished">nicht in deinen Listen</translation>
    </message>
    <message>
        <source>shown once you are connected</source>
        <translation type="unfinished">erscheint, sobald du verbunden bist</translation>
    </message>
    <message>
        <source>{game}  {rom}</source>
        <translation type="unfinished">{game}  {rom}</translation>
    </message>
    <message>
        <source>{game}, opened by {owner}</source>
        <translation type="unfinished">{game}, geöffnet von {owner}</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>What to know of this emulator</source>
        <translation type="unfinished">Wissenswertes zu diesem Emulator</translation>
    </message>
    <message>
        <source>What to know of {title}:</source>
        <translation type="unfinished">Wissenswertes zu {title}:</translation>
    </message>
</context>
<context>
    <name>LagstatCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Back to the list of stalls</source>
        <translation type="unfinished">Zurück zur Liste der Hänger</translation>
    </message>
    <message>
        <source>Definitely caused by: {players}</source>
        <translation type="unfinished">Sicher verursacht von: {players}</translation>
    </message>
    <message>
        <source>Delay helper at {frames} frames</source>
        <translation type="unfinished">Delay-Helfer mit {frames} Frames</translation>
    </message>
    <message>
        <source>Lag in all: {lag} s in the last {window} s.</source>
        <translation type="unfinished">Lag insgesamt: {lag} s in den letzten {window} s.</translation>
    </message>
    <message>
        <source>Not verified: on this server software a player could write such a line.</source>
        <translation type="unfinished">Nicht belegt: Auf dieser Server-Software könnte ein Spieler so eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>Open the delay helper with what the server recommends</source>
        <translation type="unfinished">Den Delay-Helfer öffnen, mit dem, was der Server empfiehlt</translation>
    </message>
    <message>
        <source>P{number} {name}: {seconds} s</source>
        <translation type="unfinished">P{number} {name}: {seconds} s</translation>
    </message>
    <message>
        <source>Reported by /lagstat on this server.</source>
        <translation type="unfinished">Laut /lagstat auf diesem Server.</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation type="unfinished">Die Antwort des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s lag statistics</source>
        <translation type="unfinished">Lag-Statistik des Servers</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Close the room</source>
        <translation type="unfinished">Raum schließen</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">Zurück zur Lobby gehen</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished">Spiel verlassen</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">Raum verlassen</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished">Weiterspielen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Bleiben</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">Der Raum gehört dir und schließt: Das Spiel endet für alle.</translation>
    </message>
    <message>
        <source>You leave the game and stay in the room. Whoever else plays can go on.</source>
        <translation type="unfinished">Du verlässt das Spiel und bleibst im Raum. Wer sonst noch spielt, kann weiterspielen.</translation>
    </message>
    <message>
        <source>You leave the game and the room. The others can go on.</source>
        <translation type="unfinished">Du verlässt das Spiel und den Raum. Die anderen können weiterspielen.</translation>
    </message>
    <message>
        <source>You stay in the room</source>
        <translation type="unfinished">Du bleibst im Raum</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Details kopieren</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Spiel erstellen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Datenbank</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Ausgelassen</translation>
    </message>
    <message>
        <source>Name, CRC, SHA-1, size and path</source>
        <translation type="unfinished">Name, CRC, SHA-1, Größe und Pfad</translation>
    </message>
    <message>
        <source>No game selected.</source>
        <translation type="unfinished">Kein Spiel ausgewählt.</translation>
    </message>
    <message>
        <source>Open a room for this game on the server that you are on (Enter)</source>
        <translation type="unfinished">Auf dem Server, auf dem du bist, einen Raum für dieses Spiel öffnen (Enter)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Pfad</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished">SHA-1</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation type="unfinished">Ausgewähltes Spiel</translation>
    </message>
    <message>
        <source>Show where the file lies</source>
        <translation type="unfinished">Zeigen, wo die Datei liegt</translation>
    </message>
    <message>
        <source>in no database</source>
        <translation type="unfinished">in keiner Datenbank</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>the {header} header</source>
        <translation type="unfinished">der {header}-Header</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished">{size} Bytes</translation>
    </message>
</context>
<context>
    <name>LibraryGames</name>
    <message>
        <source>Back to the games</source>
        <translation type="unfinished">Zurück zu den Spielen</translation>
    </message>
    <message>
        <source>Copy CRC</source>
        <translation type="unfinished">CRC kopieren</translation>
    </message>
    <message>
        <source>Create a game with it</source>
        <translation type="unfinished">Ein Spiel damit erstellen</translation>
    </message>
    <message>
        <source>Demo Arena, up to 8 players: comes with this program, needs no ROM, and goes through the same servers as every other game.</source>
        <translation type="unfinished">Demo Arena, bis zu 8 Spieler: gehört zu diesem Programm, braucht kein ROM und läuft über dieselben Server wie jedes andere Spiel.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished">Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Games of the library</source>
        <translation type="unfinished">Spiele der Bibliothek</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">Kein Spiel passt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Jetzt üben</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Fortschritt beim Einlesen</translation>
    </message>
    <message>
        <source>Search name, system, CRC or file</source>
        <translation type="unfinished">Name, System, CRC oder Datei</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">Dateien zeigen</translation>
    </message>
    <message>
        <source>Show the games again (Esc)</source>
        <translation type="unfinished">Wieder die Spiele zeigen (Esc)</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">Ein Spiel gegen Bots auf diesem Computer starten</translation>
    </message>
    <message>
        <source>Which files could not be read, and why</source>
        <translation type="unfinished">Welche Dateien nicht gelesen werden konnten, und warum</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">{n} Spiele sind durch deine Suche verborgen.</translation>
    </message>
    <message>
        <source>{n} of {games}</source>
        <translation type="unfinished">{n} von {games}</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Have the emulator’s folder as it was before; you are asked first</source>
        <translation type="unfinished">Den Ordner des Emulators wieder so haben, wie er vorher war; du wirst zuerst gefragt</translation>
    </message>
    <message>
        <source>Install into emulator…</source>
        <translation type="unfinished">In Emulator installieren…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside an emulator; you are asked first</source>
        <translation type="unfinished">Die Kaillera-Bibliothek dieses Programms neben einen Emulator legen; du wirst zuerst gefragt</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">Rückgängig…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation type="unfinished">Bibliothek aktualisieren…</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">Emulatoren</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Spiele</translation>
    </message>
    <message>
        <source>Games and emulators</source>
        <translation type="unfinished">Spiele und Emulatoren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryPlaces</name>
    <message>
        <source>A DAT file of No-Intro or of an arcade emulator tells good dumps</source>
        <translation type="unfinished">Eine DAT-Datei von No-Intro oder von einem Arcade-Emulator nennt die guten Dumps</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded</source>
        <translation type="unfinished">Einen Ordner wählen; Dateien werden nur gelesen, nie hochgeladen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Runter</translation>
    </message>
    <message>
        <source>Folders and databases</source>
        <translation type="unfinished">Ordner und Datenbanken</translation>
    </message>
    <message>
        <source>Forget this place; no file is deleted</source>
        <translation type="unfinished">Diesen Ort vergessen; keine Datei wird gelöscht</translation>
    </message>
    <message>
        <source>Import database…</source>
        <translation type="unfinished">Datenbank importieren…</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation type="unfinished">Nach neuen und geänderten Dateien suchen (F5)</translation>
    </message>
    <message>
        <source>Look there earlier</source>
        <translation type="unfinished">Dort früher suchen</translation>
    </message>
    <message>
        <source>Look there later</source>
        <translation type="unfinished">Dort später suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Neu einlesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Stop the scan; what was found is kept</source>
        <translation type="unfinished">Das Einlesen stoppen; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Hoch</translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished">Datenbank</translation>
    </message>
    <message>
        <source>{path}  (not there now)</source>
        <translation type="unfinished">{path}  (gerade nicht da)</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>000 poor</source>
        <translation type="unfinished">000 mittel</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation type="unfinished">&amp;Jitter</translation>
    </message>
    <message>
        <source>1. Your ping: how long a message to the server and back takes.</source>
        <translation type="unfinished">1. Dein Ping: wie lange eine Nachricht zum Server und zurück braucht.</translation>
    </message>
    <message>
        <source>2. Your delay: how many frames the game waits, so that nobody stutters.</source>
        <translation type="unfinished">2. Dein Delay: wie viele Frames das Spiel wartet, damit es bei niemandem ruckelt.</translation>
    </message>
    <message>
        <source>3. Make the line worse here, and watch both.</source>
        <translation type="unfinished">3. Mach hier die Leitung schlechter und beobachte beides.</translation>
    </message>
    <message>
        <source>Hide these three lines</source>
        <translation type="unfinished">Diese drei Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">Jitter</translation>
    </message>
    <message>
        <source>L&amp;oss</source>
        <translation type="unfinished">Ver&amp;lust</translation>
    </message>
    <message>
        <source>Line simulator</source>
        <translation type="unfinished">Leitungs-Simulator</translation>
    </message>
    <message>
        <source>Log in again over this line; the server then gives the delay that fits it</source>
        <translation type="unfinished">Neu anmelden über diese Leitung; der Server gibt dann das passende Delay</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Verlust</translation>
    </message>
    <message>
        <source>Make player 2 slow</source>
        <translation type="unfinished">Spieler 2 bremsen</translation>
    </message>
    <message>
        <source>Pin&amp;g</source>
        <translation type="unfinished">P&amp;ing</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Player 2&apos;s inputs come late, and everybody waits for them</source>
        <translation type="unfinished">Die Eingaben von Spieler 2 kommen spät, und alle warten darauf</translation>
    </message>
    <message>
        <source>Restart with this line</source>
        <translation type="unfinished">Neustart mit dieser Leitung</translation>
    </message>
    <message>
        <source>The delay is decided when you log in.</source>
        <translation type="unfinished">Das Delay entscheidet sich bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Verstanden</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">Du spielst mit 1 Frame Delay, entschieden bei der Anmeldung. Dieser Ping braucht {fitting}: Starte neu, um sie zu bekommen.</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, which fits this ping.</source>
        <translation type="unfinished">Du spielst mit 1 Frame Delay, das passt zu diesem Ping.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">Du spielst mit {given} Frames Delay, entschieden bei der Anmeldung. Dieser Ping braucht {fitting}: Starte neu, um sie zu bekommen.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, which fits this ping.</source>
        <translation type="unfinished">Du spielst mit {given} Frames Delay, das passt zu diesem Ping.</translation>
    </message>
</context>
<context>
    <name>LineSecondsModel</name>
    <message>
        <source>, {lost} lost</source>
        <translation type="unfinished">, {lost} verloren</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">Verloren</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished">Meistens</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>s ago</source>
        <translation type="unfinished">vor s</translation>
    </message>
    <message>
        <source>{ago} s ago: no answer</source>
        <translation type="unfinished">vor {ago} s: keine Antwort</translation>
    </message>
    <message>
        <source>{ago} s ago: not measured</source>
        <translation type="unfinished">vor {ago} s: nicht gemessen</translation>
    </message>
    <message>
        <source>{ago} s ago: {ms} ms</source>
        <translation type="unfinished">vor {ago} s: {ms} ms</translation>
    </message>
    <message>
        <source>{low} to {high} ms</source>
        <translation type="unfinished">{low} bis {high} ms</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
</context>
<context>
    <name>LobbyHead</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 Frame</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished">1 Nutzer</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Trennen</translation>
    </message>
    <message>
        <source>Frames: the delay of your inputs in every game on this server</source>
        <translation type="unfinished">Frames: das Delay deiner Eingaben in jedem Spiel auf diesem Server</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Say goodbye to the server</source>
        <translation type="unfinished">Vom Server abmelden</translation>
    </message>
    <message>
        <source>Show how your line was in the last minute</source>
        <translation type="unfinished">Zeigen, wie deine Leitung in der letzten Minute war</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Deine Leitung</translation>
    </message>
    <message>
        <source>about {frames}</source>
        <translation type="unfinished">etwa {frames}</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">gut</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">hoch</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} Frames</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n} Nutzer</translation>
    </message>
    <message>
        <source>{ping} ms {word}</source>
        <translation type="unfinished">{ping} ms {word}</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">Chat</translation>
    </message>
    <message>
        <source>Choose a game and open a room; others see it at once (Ctrl+N)</source>
        <translation type="unfinished">Ein Spiel wählen und einen Raum öffnen; andere sehen ihn sofort (Strg+N)</translation>
    </message>
    <message>
        <source>Create game…</source>
        <translation type="unfinished">Spiel erstellen…</translation>
    </message>
    <message>
        <source>Enter the selected room (Enter)</source>
        <translation type="unfinished">Den ausgewählten Raum betreten (Enter)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Spiele</translation>
    </message>
    <message>
        <source>Hide games that run already</source>
        <translation type="unfinished">Spiele ausblenden, die schon laufen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Beitreten</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">Lobby-Chat</translation>
    </message>
    <message>
        <source>Playable only</source>
        <translation type="unfinished">Nur spielbare</translation>
    </message>
    <message>
        <source>Practise on this computer, or connect to a server.</source>
        <translation type="unfinished">Übe auf diesem Computer oder verbinde dich mit einem Server.</translation>
    </message>
    <message>
        <source>Search games and users</source>
        <translation type="unfinished">Spiele und Nutzer suchen</translation>
    </message>
    <message>
        <source>Show only games whose ROM is in your library</source>
        <translation type="unfinished">Nur Spiele zeigen, deren ROM in deiner Bibliothek ist</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Nutzer</translation>
    </message>
    <message>
        <source>Waiting only</source>
        <translation type="unfinished">Nur wartende</translation>
    </message>
    <message>
        <source>You are not on a server.</source>
        <translation type="unfinished">Du bist auf keinem Server.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Deine Leitung</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>App&amp;earance</source>
        <translation type="unfinished">Darste&amp;llung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Darstellung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Hoher Kontrast</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">Spra&amp;che</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished">Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Kaillera-Client</translation>
    </message>
</context>
<context>
    <name>MeasuredCurve</name>
    <message>
        <source>Measurements as a curve</source>
        <translation type="unfinished">Messungen als Kurve</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished">&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Connect to an address…</source>
        <translation type="unfinished">Mit einer Adresse &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished">Verbindung tre&amp;nnen</translation>
    </message>
    <message>
        <source>&amp;Exclude a word from the search</source>
        <translation type="unfinished">&amp;Wort aus der Suche ausschließen</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation type="unfinished">&amp;Favorit an oder aus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation type="unfinished">&amp;Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Host on your network…</source>
        <translation type="unfinished">Im Netzwerk &amp;hosten…</translation>
    </message>
    <message>
        <source>&amp;Join a friend…</source>
        <translation type="unfinished">&amp;Freund beitreten…</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation type="unfinished">&amp;Raum verlassen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished">&amp;Spielen</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation type="unfinished">&amp;Jetzt üben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished">&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation type="unfinished">Auf dieser &amp;Seite suchen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Start game</source>
        <translation type="unfinished">Spiel s&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Streamer mode</source>
        <translation type="unfinished">&amp;Streamer-Modus</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished">&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Wie das &amp;System</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished">Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>Close, leave the search, or back</source>
        <translation type="unfinished">Schließen, Suche verlassen oder zurück</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>Create &amp;game</source>
        <translation type="unfinished">S&amp;piel erstellen</translation>
    </message>
    <message>
        <source>Hide addresses and private names</source>
        <translation type="unfinished">Adressen und private Namen verbergen</translation>
    </message>
    <message>
        <source>Leave the game, after a question</source>
        <translation type="unfinished">Spiel verlassen, nach einer Frage</translation>
    </message>
    <message>
        <source>Let the &amp;emulator go on alone</source>
        <translation type="unfinished">Emulator &amp;allein weiterlaufen lassen</translation>
    </message>
    <message>
        <source>List of &amp;shortcuts</source>
        <translation type="unfinished">&amp;Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>Mark a suspected desync</source>
        <translation type="unfinished">Verdacht auf Desync markieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Menü</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished">Nächster Bereich</translation>
    </message>
    <message>
        <source>Play &amp;online: servers</source>
        <translation type="unfinished">&amp;Online spielen: Server</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished">Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Run all &amp;checks</source>
        <translation type="unfinished">Alle &amp;Prüfungen starten</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished">&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Servers, lobby and room on one screen</source>
        <translation type="unfinished">Server, Lobby und Raum auf einem Bildschirm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Optionen</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">Hänger dieses Spiels</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
</context>
<context>
    <name>MotdCard</name>
    <message>
        <source>Links in the message</source>
        <translation type="unfinished">Links in der Nachricht</translation>
    </message>
    <message>
        <source>Links ▾</source>
        <translation type="unfinished">Links ▾</translation>
    </message>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished">Nachricht des Servers</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothek</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Seiten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Spielen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Raum</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Optionen</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation type="unfinished">{page} (Strg+{number})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished">Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation type="unfinished">Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished">Die ganze Nachricht zeigen</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">Der Server sagt: „{text}“</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>1 frame · {ms} ms</source>
        <translation type="unfinished">1 Frame · {ms} ms</translation>
    </message>
    <message>
        <source>Between your key and its effect, at 60 frames a second.</source>
        <translation type="unfinished">Zwischen deiner Taste und ihrer Wirkung, bei 60 Frames pro Sekunde.</translation>
    </message>
    <message>
        <source>Delay numbers</source>
        <translation type="unfinished">Delay-Werte</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished">Doppelte</translation>
    </message>
    <message>
        <source>Frames played</source>
        <translation type="unfinished">Gespielte Frames</translation>
    </message>
    <message>
        <source>Longest stall</source>
        <translation type="unfinished">Längster Hänger</translation>
    </message>
    <message>
        <source>Recovered by redundancy</source>
        <translation type="unfinished">Durch Redundanz ersetzt</translation>
    </message>
    <message>
        <source>Recovered by resend</source>
        <translation type="unfinished">Durch Nachsenden ersetzt</translation>
    </message>
    <message>
        <source>Round trip 50/95/99 %</source>
        <translation type="unfinished">Hin und zurück 50/95/99 %</translation>
    </message>
    <message>
        <source>Stalled frames</source>
        <translation type="unfinished">Hängende Frames</translation>
    </message>
    <message>
        <source>The game is over; these are its numbers.</source>
        <translation type="unfinished">Das Spiel ist vorbei; das sind seine Zahlen.</translation>
    </message>
    <message>
        <source>The server counts {delay} messages with several frames each.</source>
        <translation type="unfinished">Der Server zählt {delay} Nachrichten mit je mehreren Frames.</translation>
    </message>
    <message>
        <source>The server sets your delay when the game starts. It depends on your own ping: about one frame for each 16 ms.</source>
        <translation type="unfinished">Der Server legt dein Delay fest, wenn das Spiel startet. Es hängt von deinem eigenen Ping ab: etwa ein Frame je 16 ms.</translation>
    </message>
    <message>
        <source>Waiting for the other players since {seconds} s.</source>
        <translation type="unfinished">Warten auf die anderen Spieler seit {seconds} s.</translation>
    </message>
    <message>
        <source>You are player</source>
        <translation type="unfinished">Du bist Spieler</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">Dein Delay</translation>
    </message>
    <message>
        <source>{frames} frames · {ms} ms</source>
        <translation type="unfinished">{frames} Frames · {ms} ms</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{p50} / {p95} / {p99} ms</source>
        <translation type="unfinished">{p50} / {p95} / {p99} ms</translation>
    </message>
    <message>
        <source>{player} of {players}</source>
        <translation type="unfinished">{player} von {players}</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished">&amp;Name (optional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished">Server hinzufügen</translation>
    </message>
    <message>
        <source>Address, link or chat line</source>
        <translation type="unfinished">Adresse, Link oder Chatzeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Close this box (Esc)</source>
        <translation type="unfinished">Dieses Feld schließen (Esc)</translation>
    </message>
    <message>
        <source>Edit this server</source>
        <translation type="unfinished">Diesen Server bearbeiten</translation>
    </message>
    <message>
        <source>Keep this server in your list</source>
        <translation type="unfinished">Diesen Server in deiner Liste behalten</translation>
    </message>
    <message>
        <source>Look at invitation</source>
        <translation type="unfinished">Einladung ansehen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <translation type="unfinished">Dein Name dafür (optional)</translation>
    </message>
    <message>
        <source>host, host:port, kaillera: link, or a whole chat line</source>
        <translation type="unfinished">Host, Host:Port, kaillera:-Link oder eine ganze Chatzeile</translation>
    </message>
</context>
<context>
    <name>PingDelegate</name>
    <message>
        <source>fair</source>
        <translation type="unfinished">mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">gut</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">hoch</translation>
    </message>
</context>
<context>
    <name>PingGraph</name>
    <message>
        <source>Connection, last 60 seconds: median {median} milliseconds, jitter {jitter}, loss {loss} percent, {steady}.</source>
        <translation type="unfinished">Verbindung, letzte 60 Sekunden: Median {median} Millisekunden, Jitter {jitter}, Verlust {loss} Prozent, {steady}.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">Messung läuft…</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation type="unfinished">Dieselben Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabelle</translation>
    </message>
    <message>
        <source>median {median} ms · jitter {jitter} ms · loss {loss} %</source>
        <translation type="unfinished">Median {median} ms · Jitter {jitter} ms · Verlust {loss} %</translation>
    </message>
    <message>
        <source>not steady</source>
        <translation type="unfinished">unruhig</translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished">ruhig</translation>
    </message>
</context>
<context>
    <name>PingPlot</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 Frame</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames} Frames</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} s</translation>
    </message>
</context>
<context>
    <name>PingTable</name>
    <message>
        <source>Your line, second by second</source>
        <translation type="unfinished">Deine Leitung, Sekunde für Sekunde</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> oder </translation>
    </message>
    <message>
        <source>&amp;Opponents</source>
        <translation type="unfinished">&amp;Gegner</translation>
    </message>
    <message>
        <source>1 bot</source>
        <translation type="unfinished">1 Bot</translation>
    </message>
    <message>
        <source>Advanced: connect to an address, or host</source>
        <translation type="unfinished">Für Erfahrene: mit einer Adresse verbinden oder hosten</translation>
    </message>
    <message>
        <source>Apart from the daily check for updates, nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">Außer der täglichen Suche nach Updates wird nichts irgendwohin gesendet, bis du eine der drei drückst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished">Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address for your friends</source>
        <translation type="unfinished">Die Adresse für deine Freunde kopieren</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Trennen</translation>
    </message>
    <message>
        <source>Free demo game, a bot as partner. No ROM, no internet.</source>
        <translation type="unfinished">Kostenloses Demospiel mit einem Bot als Partner. Kein ROM, kein Internet.</translation>
    </message>
    <message>
        <source>Friends on your network connect to: {list}</source>
        <translation type="unfinished">Freunde in deinem Netzwerk verbinden sich mit: {list}</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">Zur Lobby</translation>
    </message>
    <message>
        <source>Join a friend</source>
        <translation type="unfinished">Freund beitreten</translation>
    </message>
    <message>
        <source>Leave the server; ours is closed</source>
        <translation type="unfinished">Den Server verlassen; unserer wird geschlossen</translation>
    </message>
    <message>
        <source>Link or address from a friend</source>
        <translation type="unfinished">Link oder Adresse von einem Freund</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">Nichts wird irgendwohin gesendet, bis du eine der drei drückst.</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation type="unfinished">Gegner</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">Füge einen Link oder eine Adresse ein.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished">Hier einfügen</translation>
    </message>
    <message>
        <source>Pick a server and see its ping and delay first.</source>
        <translation type="unfinished">Such dir einen Server aus und sieh vorher Ping und Delay.</translation>
    </message>
    <message>
        <source>Pick a server; its ping and delay are shown before you connect</source>
        <translation type="unfinished">Einen Server aussuchen; Ping und Delay stehen da, bevor du dich verbindest</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Spielen</translation>
    </message>
    <message>
        <source>Play old games together over the network</source>
        <translation type="unfinished">Alte Spiele gemeinsam übers Netz spielen</translation>
    </message>
    <message>
        <source>Play online</source>
        <translation type="unfinished">Online spielen</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Jetzt üben</translation>
    </message>
    <message>
        <source>Put the link from the clipboard into the field</source>
        <translation type="unfinished">Den Link aus der Zwischenablage in das Feld setzen</translation>
    </message>
    <message>
        <source>See where the link leads, then join</source>
        <translation type="unfinished">Sehen, wohin der Link führt, dann beitreten</translation>
    </message>
    <message>
        <source>Show chat, users and games</source>
        <translation type="unfinished">Chat, Nutzer und Spiele zeigen</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">Ein Spiel gegen Bots auf diesem Computer starten</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation type="unfinished">Verbinden abbrechen</translation>
    </message>
    <message>
        <source>Use the link in the clipboard</source>
        <translation type="unfinished">Link aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Your &amp;nickname</source>
        <translation type="unfinished">Dein &amp;Nickname</translation>
    </message>
    <message>
        <source>Your nickname</source>
        <translation type="unfinished">Dein Nickname</translation>
    </message>
    <message>
        <source>{n} bots</source>
        <translation type="unfinished">{n} Bots</translation>
    </message>
</context>
<context>
    <name>PlayerModel</name>
    <message>
        <source>? not checked</source>
        <translation type="unfinished">? ungeprüft</translation>
    </message>
    <message>
        <source>? not chosen</source>
        <translation type="unfinished">? nicht gewählt</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Player {seat}: {name}, ping {ping} milliseconds, connection type {type}, emulator: {emulator}, {rom}</source>
        <translation type="unfinished">Spieler {seat}: {name}, Ping {ping} Millisekunden, Verbindungstyp {type}, Emulator: {emulator}, {rom}</translation>
    </message>
    <message>
        <source>P{number} {mark}</source>
        <translation type="unfinished">P{number} {mark}</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client has told none</source>
        <translation type="unfinished">ROM: nicht geprüft, der Client von {name} hat keins genannt</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client says CRC {crc}</source>
        <translation type="unfinished">ROM: nicht geprüft, der Client von {name} sagt CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: not found in your library</source>
        <translation type="unfinished">ROM: in deiner Bibliothek nicht gefunden</translation>
    </message>
    <message>
        <source>ROM: other file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: andere Datei, CRC {crc}, wie der Client von {name} sagt</translation>
    </message>
    <message>
        <source>ROM: same file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: gleiche Datei, CRC {crc}, wie der Client von {name} sagt</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: Dieses Spiel braucht keins</translation>
    </message>
    <message>
        <source>ROM: you have several that differ and have chosen none</source>
        <translation type="unfinished">ROM: Du hast mehrere verschiedene und keins gewählt</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: Dein Emulator hat dieses Spiel in seiner Liste</translation>
    </message>
    <message>
        <source>ROM: your library is not read yet</source>
        <translation type="unfinished">ROM: Deine Bibliothek ist noch nicht eingelesen</translation>
    </message>
    <message>
        <source>ROM: your set does not run as it is, CRC {crc}</source>
        <translation type="unfinished">ROM: Dein Set läuft so nicht, CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: yours, CRC {crc}</source>
        <translation type="unfinished">ROM: deins, CRC {crc}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Platz</translation>
    </message>
    <message>
        <source>Servers tell the emulator of the host only.</source>
        <translation type="unfinished">Server nennen nur den Emulator des Hosts.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Typ</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">gelistet</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">nicht nötig</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">anders</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">gleich</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished">deins</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
    </message>
    <message>
        <source>{frames} frames, as this server said at the start</source>
        <translation type="unfinished">{frames} Frames, wie dieser Server beim Start gesagt hat</translation>
    </message>
    <message>
        <source>{frames} frames, expected from the ping and the connection type</source>
        <translation type="unfinished">{frames} Frames, erwartet nach Ping und Verbindungstyp</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation type="unfinished">{name} (Host)</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation type="unfinished">{name} (weg)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (du)</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>≠ other file</source>
        <translation type="unfinished">≠ andere</translation>
    </message>
    <message>
        <source>≠ set</source>
        <translation type="unfinished">≠ Set</translation>
    </message>
    <message>
        <source>✓ same</source>
        <translation type="unfinished">✓ gleich</translation>
    </message>
    <message>
        <source>✓ yours</source>
        <translation type="unfinished">✓ deins</translation>
    </message>
    <message>
        <source>✕ not found</source>
        <translation type="unfinished">✕ fehlt</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Addresses, names and paths are replaced by placeholders such as &lt;ip-1&gt;. Look through it before you pass it on. The program never sends it.</source>
        <translation type="unfinished">Adressen, Namen und Pfade sind durch Platzhalter wie &lt;ip-1&gt; ersetzt. Sieh ihn durch, bevor du ihn weitergibst. Das Programm sendet ihn nie.</translation>
    </message>
    <message>
        <source>Back to the checks (Esc)</source>
        <translation type="unfinished">Zurück zu den Prüfungen (Esc)</translation>
    </message>
    <message>
        <source>Choose where to save this text</source>
        <translation type="unfinished">Auswählen, wo dieser Text gespeichert wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished">Diesen Text kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Speichern…</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished">Text des Berichts</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">Der Bericht</translation>
    </message>
    <message>
        <source>This would be saved</source>
        <translation type="unfinished">Das würde gespeichert</translation>
    </message>
</context>
<context>
    <name>RomPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Play with the selected file; the others are told its CRC</source>
        <translation type="unfinished">Mit der ausgewählten Datei spielen; die anderen erfahren ihre CRC</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">ROM-Check posten</translation>
    </message>
    <message>
        <source>Posts this line in the room; everybody sees it</source>
        <translation type="unfinished">Postet diese Zeile im Raum; alle sehen sie</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">ROM-Check</translation>
    </message>
    <message>
        <source>Show the result of the comparison again</source>
        <translation type="unfinished">Wieder das Ergebnis des Vergleichs zeigen</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished">Diese Datei nehmen</translation>
    </message>
    <message>
        <source>Your files with this name</source>
        <translation type="unfinished">Deine Dateien mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">Chat</translation>
    </message>
    <message>
        <source>Chat and more</source>
        <translation type="unfinished">Chat und mehr</translation>
    </message>
    <message>
        <source>Copy a text with a link that brings friends here (Ctrl+Shift+C)</source>
        <translation type="unfinished">Einen Text mit einem Link kopieren, der Freunde hierher bringt (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">Einladung kopieren</translation>
    </message>
    <message>
        <source>End my game</source>
        <translation type="unfinished">Aussteigen</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">Zurück zur Lobby gehen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Join a game in the lobby, or create one.</source>
        <translation type="unfinished">Tritt in der Lobby einem Spiel bei oder erstelle eins.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished">Kicken</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Verlassen</translation>
    </message>
    <message>
        <source>Leave the running game but stay in the room</source>
        <translation type="unfinished">Aus dem laufenden Spiel aussteigen, aber im Raum bleiben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Leitung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">Zahlen</translation>
    </message>
    <message>
        <source>Others still play</source>
        <translation type="unfinished">Andere spielen noch</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">Spieler in diesem Raum</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">ROM-Check</translation>
    </message>
    <message>
        <source>Remove the selected player from your room</source>
        <translation type="unfinished">Den ausgewählten Spieler aus deinem Raum entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from your room</source>
        <translation type="unfinished">{name} aus deinem Raum entfernen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Raum</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">Raum-Chat</translation>
    </message>
    <message>
        <source>Show whose ROM is the same, and what you would tell the others of yours</source>
        <translation type="unfinished">Zeigen, wessen ROM dasselbe ist und was du den anderen über deins sagen würdest</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">Hänger</translation>
    </message>
    <message>
        <source>Start game</source>
        <translation type="unfinished">Spiel starten</translation>
    </message>
    <message>
        <source>Start the game for everybody in the room (Ctrl+Enter)</source>
        <translation type="unfinished">Das Spiel für alle im Raum starten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Starting, waiting until everybody is ready</source>
        <translation type="unfinished">Startet, wartet, bis alle bereit sind</translation>
    </message>
    <message>
        <source>The game is running in its own window</source>
        <translation type="unfinished">Läuft im Spielfenster</translation>
    </message>
    <message>
        <source>To remove somebody, select them above.</source>
        <translation type="unfinished">Um jemanden zu entfernen, wähle ihn oben aus.</translation>
    </message>
    <message>
        <source>Waiting for the host to start</source>
        <translation type="unfinished">Warten, bis der Host startet</translation>
    </message>
    <message>
        <source>You are not in a room.</source>
        <translation type="unfinished">Du bist in keinem Raum.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Deine Leitung</translation>
    </message>
    <message>
        <source>Your room, waiting for the start</source>
        <translation type="unfinished">Dein Raum wartet</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>The running game</source>
        <translation type="unfinished">Das laufende Spiel</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">ok</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">wartet</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation type="unfinished">{fps} fps</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Everybody gets the delay of their own ping again. Posts /samedelay false in the room.</source>
        <translation type="unfinished">Alle bekommen wieder das Delay ihres eigenen Pings. Postet /samedelay false im Raum.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay.</source>
        <translation type="unfinished">Alle spielen mit demselben Delay.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: 1 frame.</source>
        <translation type="unfinished">Alle spielen mit demselben Delay: 1 Frame.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: {frames} frames.</source>
        <translation type="unfinished">Alle spielen mit demselben Delay: {frames} Frames.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay.</source>
        <translation type="unfinished">Jeder spielt mit seinem eigenen Delay.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: 1 frame.</source>
        <translation type="unfinished">Jeder spielt mit seinem eigenen Delay: 1 Frame.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: {frames} frames.</source>
        <translation type="unfinished">Jeder spielt mit seinem eigenen Delay: {frames} Frames.</translation>
    </message>
    <message>
        <source>Fair for fighting games. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Fair bei Kampfspielen. Postet /samedelay true im Raum.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets 1 frame. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Fair bei Kampfspielen: Alle bekommen 1 Frame. Postet /samedelay true im Raum.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets {frames} frames. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Fair bei Kampfspielen: Alle bekommen {frames} Frames. Postet /samedelay true im Raum.</translation>
    </message>
    <message>
        <source>Same delay for all</source>
        <translation type="unfinished">Gleiches Delay für alle</translation>
    </message>
    <message>
        <source>Same delay for all: {frames}</source>
        <translation type="unfinished">Gleiches Delay für alle: {frames}</translation>
    </message>
</context>
<context>
    <name>SeenFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Grund</translation>
    </message>
</context>
<context>
    <name>ServerColumns</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Sortieren nach</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished">Andersherum</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished">Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished">&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation type="unfinished">&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Measure for 30 s</source>
        <translation type="unfinished">30 s &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">En&amp;tfernen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished">&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>Not a &amp;favourite any more</source>
        <translation type="unfinished">Kein &amp;Favorit mehr</translation>
    </message>
</context>
<context>
    <name>ServerModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished">Favorit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">Favoriten</translation>
    </message>
    <message>
        <source>Frames of delay to expect with the connection type LAN</source>
        <translation type="unfinished">Frames Delay, mit denen beim Verbindungstyp LAN zu rechnen ist</translation>
    </message>
    <message>
        <source>Games that wait for players</source>
        <translation type="unfinished">Spiele, die auf Spieler warten</translation>
    </message>
    <message>
        <source>How much longer slow answers take, in milliseconds</source>
        <translation type="unfinished">Wie viel länger langsame Antworten brauchen, in Millisekunden</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">Jitter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Verlust</translation>
    </message>
    <message>
        <source>Measurements without an answer</source>
        <translation type="unfinished">Messungen ohne Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Ort</translation>
    </message>
    <message>
        <source>Round trip to the server, in milliseconds</source>
        <translation type="unfinished">Zum Server und zurück, in Millisekunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Nutzer</translation>
    </message>
    <message>
        <source>Users now, and how many may come</source>
        <translation type="unfinished">Nutzer jetzt, und wie viele kommen dürfen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Warten</translation>
    </message>
    <message>
        <source>Which list tells of the server, and how old that is</source>
        <translation type="unfinished">Welche Liste den Server nennt, und wie alt das ist</translation>
    </message>
</context>
<context>
    <name>ServerOrder</name>
    <message>
        <source>{column}, sorted, largest first</source>
        <translation type="unfinished">{column}, sortiert, größte zuerst</translation>
    </message>
    <message>
        <source>{column}, sorted, smallest first</source>
        <translation type="unfinished">{column}, sortiert, kleinste zuerst</translation>
    </message>
    <message>
        <source>{name} (hidden by filter)</source>
        <translation type="unfinished">{name} (vom Filter verborgen)</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>&amp;Games waiting</source>
        <translation type="unfinished">Wa&amp;rtende Spiele</translation>
    </message>
    <message>
        <source>Add a server by its address, a link or a chat line</source>
        <translation type="unfinished">Einen Server über seine Adresse, einen Link oder eine Chatzeile hinzufügen</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished">Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Ask the lists and all servers again, and sort (F5)</source>
        <translation type="unfinished">Die Listen und alle Server neu fragen und sortieren (F5)</translation>
    </message>
    <message>
        <source>Longest ping</source>
        <translation type="unfinished">Höchster Ping</translation>
    </message>
    <message>
        <source>Only servers with waiting games</source>
        <translation type="unfinished">Nur Server mit wartenden Spielen</translation>
    </message>
    <message>
        <source>Ping: any</source>
        <translation type="unfinished">Ping: beliebig</translation>
    </message>
    <message>
        <source>Ping: fair, up to {ms} ms</source>
        <translation type="unfinished">Ping: mittel, bis {ms} ms</translation>
    </message>
    <message>
        <source>Ping: good, up to {ms} ms</source>
        <translation type="unfinished">Ping: gut, bis {ms} ms</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Aktualisieren</translation>
    </message>
    <message>
        <source>Search for servers</source>
        <translation type="unfinished">Server suchen</translation>
    </message>
    <message>
        <source>Search: name, country, -exclude, ping&lt;80</source>
        <translation type="unfinished">Suche: Name, Land, -ohne, ping&lt;80</translation>
    </message>
    <message>
        <source>Show only servers on which games wait for players</source>
        <translation type="unfinished">Nur Server zeigen, auf denen Spiele auf Spieler warten</translation>
    </message>
    <message>
        <source>Words that must all be there, -word to exclude, &quot;two words&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</source>
        <translation type="unfinished">Wörter, die alle vorkommen müssen, -Wort zum Ausschließen, &quot;zwei Wörter&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Verbinden</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Beitreten</translation>
    </message>
    <message>
        <source>Log in to this server (Enter)</source>
        <translation type="unfinished">Auf diesem Server anmelden (Enter)</translation>
    </message>
    <message>
        <source>No server selected.</source>
        <translation type="unfinished">Kein Server ausgewählt.</translation>
    </message>
    <message>
        <source>Selected server</source>
        <translation type="unfinished">Ausgewählter Server</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Server</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Choose the columns and what is sorted by</source>
        <translation type="unfinished">Spalten und Sortierung wählen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">Spalten…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">Favoriten</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation type="unfinished">Lokales Netz</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Show every server again (Esc)</source>
        <translation type="unfinished">Wieder alle Server zeigen (Esc)</translation>
    </message>
    <message>
        <source>Waiting games</source>
        <translation type="unfinished">Wartende Spiele</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation type="unfinished">Welche Server</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Applies when the program starts again</source>
        <translation type="unfinished">Gilt, wenn das Programm neu startet</translation>
    </message>
    <message>
        <source>Now in use: {folder}</source>
        <translation type="unfinished">Jetzt in Gebrauch: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>Portable mode is on: everything is kept beside the program.</source>
        <translation type="unfinished">Der portable Modus ist an: Alles liegt neben dem Programm.</translation>
    </message>
    <message>
        <source>Portable mode keeps everything beside the program, for example on a memory stick. It begins with a copy of your settings when the program starts again.</source>
        <translation type="unfinished">Der portable Modus hält alles neben dem Programm, etwa auf einem USB-Stick. Er beginnt mit einer Kopie deiner Optionen, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>Portable mode needs the program in a folder of its own.</source>
        <translation type="unfinished">Der portable Modus braucht das Programm in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished">Optionen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Optionen</translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation type="unfinished">Zeigen und ändern</translation>
    </message>
    <message>
        <source>Show the folder in which the settings are kept</source>
        <translation type="unfinished">Den Ordner zeigen, in dem die Optionen liegen</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished">Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Turn portable mode off</source>
        <translation type="unfinished">Portablen Modus ausschalten</translation>
    </message>
    <message>
        <source>Turn portable mode on</source>
        <translation type="unfinished">Portablen Modus einschalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished">Rückgängig: {title}</translation>
    </message>
    <message>
        <source>Where this is kept</source>
        <translation type="unfinished">Wo das liegt</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">an</translation>
    </message>
    <message>
        <source>{n} of {all} settings</source>
        <translation type="unfinished">{n} von {all} Optionen</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished">{title}: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>{title}: show what streamer mode hides, until you leave the field</source>
        <translation type="unfinished">{title}: zeigen, was der Streamer-Modus verbirgt, bis du das Feld verlässt</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Themen</translation>
    </message>
</context>
<context>
    <name>StallBanner</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">Server fragen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Details</translation>
    </message>
    <message>
        <source>Leave the game; asks first (Shift+F8)</source>
        <translation type="unfinished">Das Spiel verlassen; fragt vorher (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished">Verlassen…</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">Postet /lagstat im Raum. Alle sehen die Antwort.</translation>
    </message>
    <message>
        <source>Show all stalls of this game (F8)</source>
        <translation type="unfinished">Alle Hänger dieses Spiels zeigen (F8)</translation>
    </message>
    <message>
        <source>Why the game waits</source>
        <translation type="unfinished">Warum das Spiel wartet</translation>
    </message>
</context>
<context>
    <name>StallDot</name>
    <message>
        <source>The game waits</source>
        <translation type="unfinished">Das Spiel wartet</translation>
    </message>
</context>
<context>
    <name>StallLogView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">Server fragen</translation>
    </message>
    <message>
        <source>Ask the server who is late?</source>
        <translation type="unfinished">Den Server fragen, wer spät ist?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the list and its summary</source>
        <translation type="unfinished">Liste und Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>No stalls so far.</source>
        <translation type="unfinished">Bisher keine Hänger.</translation>
    </message>
    <message>
        <source>Post /lagstat now</source>
        <translation type="unfinished">/lagstat jetzt posten</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation type="unfinished">Nichts posten</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">Postet /lagstat im Raum. Alle sehen die Antwort.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">Hänger</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">Hänger dieses Spiels</translation>
    </message>
</context>
<context>
    <name>StallModel</name>
    <message>
        <source>At {time}: {verdict}</source>
        <translation type="unfinished">Um {time}: {verdict}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">Ursache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Dauer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished">Beleg</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} seconds at {time}: {verdict}</source>
        <translation type="unfinished">{seconds} Sekunden um {time}: {verdict}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished">Bevor du startest</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">Trotzdem starten</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished">Später starten</translation>
    </message>
    <message>
        <source>Start the game for everybody now</source>
        <translation type="unfinished">Das Spiel jetzt für alle starten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Warten</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">Der Server sagt: „{text}“</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 Frame</translation>
    </message>
    <message>
        <source>Addresses and private names are hidden</source>
        <translation type="unfinished">Adressen und private Namen sind verborgen</translation>
    </message>
    <message>
        <source>Connected: {server}</source>
        <translation type="unfinished">Verbunden: {server}</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Demospiel</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">Nicht verbunden</translation>
    </message>
    <message>
        <source>ROMs {n}</source>
        <translation type="unfinished">ROMs {n}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">Streamer-Modus</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">Jitter {ms} ms</translation>
    </message>
    <message>
        <source>measuring the ping…</source>
        <translation type="unfinished">Ping wird gemessen…</translation>
    </message>
    <message>
        <source>round trip {ms} ms in the game</source>
        <translation type="unfinished">im Spiel hin und zurück {ms} ms</translation>
    </message>
    <message>
        <source>{emulator}: {state}</source>
        <translation type="unfinished">{emulator}: {state}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} Frames</translation>
    </message>
    <message>
        <source>{ping} ms fair</source>
        <translation type="unfinished">{ping} ms mittel</translation>
    </message>
    <message>
        <source>{ping} ms good</source>
        <translation type="unfinished">{ping} ms gut</translation>
    </message>
    <message>
        <source>{ping} ms poor</source>
        <translation type="unfinished">{ping} ms hoch</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">Text des Themas</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Check it for me</source>
        <translation type="unfinished">Prüf das für mich</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">Kein Thema enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Run the checks that belong to this topic</source>
        <translation type="unfinished">Die Prüfungen starten, die zu diesem Thema gehören</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Themen</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished">Was die Prüfungen gefunden haben</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Typ</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (du)</translation>
    </message>
    <message>
        <source>{name}, ping {ping} milliseconds, connection type {type}</source>
        <translation type="unfinished">{name}, Ping {ping} Millisekunden, Verbindungstyp {type}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>{user}, messages hidden</source>
        <translation type="unfinished">{user}, Nachrichten ausgeblendet</translation>
    </message>
    <message>
        <source>{user}, your friend</source>
        <translation type="unfinished">{user}, dein Freund</translation>
    </message>
</context>
<context>
    <name>WaitingGameModel</name>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Spiel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">Spieler</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>{game}, host {host}, on {server}, players {players}, emulator {emulator}, {ping}, {delay}</source>
        <translation type="unfinished">{game}, Host {host}, auf {server}, Spieler {players}, Emulator {emulator}, {ping}, {delay}</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>The address has no host.</source>
        <translation type="unfinished">Der Adresse fehlt der Host.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">Das ist kein Hostname.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished">1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished">1 Minute</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">gerade eben</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">weniger als einer Minute</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">jetzt</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished">vor {duration}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished">{n} T</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished">{n} Tagen</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished">{n} h</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished">{n} Stunden</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished">{n} Minuten</translation>
    </message>
</context>
<context>
    <name>announcements</name>
    <message>
        <source>Everybody is ready. The game starts.</source>
        <translation type="unfinished">Alle sind bereit. Das Spiel startet.</translation>
    </message>
    <message>
        <source>The game stands still.</source>
        <translation type="unfinished">Das Spiel steht still.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} hat den Raum betreten.</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>An emulator</source>
        <translation type="unfinished">Ein Emulator</translation>
    </message>
    <message>
        <source>Another emulator could not attach.</source>
        <translation type="unfinished">Ein anderer Emulator konnte sich nicht anbinden.</translation>
    </message>
    <message>
        <source>Open it, and choose Netplay in its menu. Or let the client open your emulator from now on.</source>
        <translation type="unfinished">Öffne ihn und wähl Netplay in seinem Menü. Oder lass ab jetzt den Client deinen Emulator öffnen.</translation>
    </message>
    <message>
        <source>Players meet by the emulator&apos;s name, so others with {emulator} cannot join your games.</source>
        <translation type="unfinished">Spieler finden sich über den Namen des Emulators, deshalb können andere mit {emulator} deinen Spielen nicht beitreten.</translation>
    </message>
    <message>
        <source>The emulator has no name that every server takes.</source>
        <translation type="unfinished">Der Emulator hat keinen Namen, den jeder Server annimmt.</translation>
    </message>
    <message>
        <source>The game starts, and {emulator} is not attached.</source>
        <translation type="unfinished">Das Spiel startet, und {emulator} ist nicht angebunden.</translation>
    </message>
    <message>
        <source>The server was told {name} instead. Others need the same name to join your games. You can choose it in the library: Name on servers.</source>
        <translation type="unfinished">Dem Server wurde stattdessen {name} genannt. Andere brauchen denselben Namen, um deinen Spielen beizutreten. Du kannst ihn in der Bibliothek wählen: Name auf Servern.</translation>
    </message>
    <message>
        <source>the demo game</source>
        <translation type="unfinished">dem Demospiel</translation>
    </message>
    <message>
        <source>{emulator} is attached, and only one can be. Close it, or let it go on alone.</source>
        <translation type="unfinished">{emulator} ist angebunden, und nur einer kann es sein. Schließ ihn oder lass ihn allein weiterlaufen.</translation>
    </message>
    <message>
        <source>{emulator} is attached, but you are here with {here}.</source>
        <translation type="unfinished">{emulator} ist angebunden, aber du bist mit {here} hier.</translation>
    </message>
    <message>
        <source>{emulator} is attached. Choose a server.</source>
        <translation type="unfinished">{emulator} ist angebunden. Wähl einen Server.</translation>
    </message>
    <message>
        <source>{emulator} is in a game, which ends for you when you let it go.</source>
        <translation type="unfinished">{emulator} ist in einem Spiel, das für dich endet, wenn du ihn allein weiterlaufen lässt.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation type="unfinished">Nickname ändern</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished">Jetzt suchen</translation>
    </message>
    <message>
        <source>Check once a day</source>
        <translation type="unfinished">Einmal am Tag suchen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished">Anderen wählen</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">Emulator wählen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished">Datei wählen…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished">Ordner wählen</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">Programm wählen…</translation>
    </message>
    <message>
        <source>Compare ROMs</source>
        <translation type="unfinished">ROMs vergleichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished">Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished">Beide kopieren</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">Einladung kopieren</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Spiel erstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Bearbeiten</translation>
    </message>
    <message>
        <source>End the game and let it go</source>
        <translation type="unfinished">Spiel beenden und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">Zur Lobby</translation>
    </message>
    <message>
        <source>Host one here</source>
        <translation type="unfinished">Hier einen hosten</translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished">So geht es</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">So erlaubst du es</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished">So behebst du es</translation>
    </message>
    <message>
        <source>Install the right one…</source>
        <translation type="unfinished">Die richtige installieren…</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">Raum verlassen</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">Allein weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Neu anmelden</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished">Diese nicht</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished">Benachrichtigen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished">Seite öffnen</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation type="unfinished">Andere Server</translation>
    </message>
    <message>
        <source>Other ways to play</source>
        <translation type="unfinished">Anders spielen</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">Adresse einfügen</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation type="unfinished">Demo spielen</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">ROM-Check posten</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Jetzt üben</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished">Trotzdem beenden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished">Neu verbinden</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Restart game</source>
        <translation type="unfinished">Spiel neu starten</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Prüfungen starten</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Neu einlesen</translation>
    </message>
    <message>
        <source>Send with ? instead</source>
        <translation type="unfinished">Stattdessen mit ? senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Optionen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Alle zeigen</translation>
    </message>
    <message>
        <source>Show all servers</source>
        <translation type="unfinished">Alle Server zeigen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished">Log zeigen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished">Zeig es mir</translation>
    </message>
    <message>
        <source>Show my matching files</source>
        <translation type="unfinished">Meine passenden Dateien zeigen</translation>
    </message>
    <message>
        <source>Show servers</source>
        <translation type="unfinished">Server zeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">Dateien zeigen</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation type="unfinished">Einladung zeigen</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished">Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">Trotzdem starten</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished">Stoppen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished">Nicht weiter versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal</translation>
    </message>
    <message>
        <source>Try again in 20 s</source>
        <translation type="unfinished">In 20 s noch einmal</translation>
    </message>
    <message>
        <source>Try every 15 s and tell me</source>
        <translation type="unfinished">Alle 15 s versuchen und Bescheid geben</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">Rückgängig…</translation>
    </message>
    <message>
        <source>Use LAN and reconnect</source>
        <translation type="unfinished">LAN nehmen und neu verbinden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Warten</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation type="unfinished">Was macht das?</translation>
    </message>
    <message>
        <source>What is a full set?</source>
        <translation type="unfinished">Was ist ein volles Set?</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation type="unfinished">Was man wissen muss</translation>
    </message>
    <message>
        <source>What works here?</source>
        <translation type="unfinished">Was läuft hier?</translation>
    </message>
</context>
<context>
    <name>charsets</name>
    <message>
        <source>Central European 1250</source>
        <translation type="unfinished">Mitteleuropäisch 1250</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished">Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation type="unfinished">Chinesisch (GBK)</translation>
    </message>
    <message>
        <source>Cyrillic 1251</source>
        <translation type="unfinished">Kyrillisch 1251</translation>
    </message>
    <message>
        <source>Greek 1253</source>
        <translation type="unfinished">Griechisch 1253</translation>
    </message>
    <message>
        <source>Korean 949</source>
        <translation type="unfinished">Koreanisch 949</translation>
    </message>
    <message>
        <source>Shift-JIS</source>
        <translation type="unfinished">Shift-JIS</translation>
    </message>
    <message>
        <source>Thai 874</source>
        <translation type="unfinished">Thai 874</translation>
    </message>
    <message>
        <source>Turkish 1254</source>
        <translation type="unfinished">Türkisch 1254</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Western 1252</source>
        <translation type="unfinished">Westlich 1252</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A DAT file names the known dumps. It is optional.</source>
        <translation type="unfinished">Eine DAT-Datei nennt die bekannten Dumps. Sie muss nicht sein.</translation>
    </message>
    <message>
        <source>A VPN is in use: {adapter}</source>
        <translation type="unfinished">Ein VPN ist in Gebrauch: {adapter}</translation>
    </message>
    <message>
        <source>A game is running, and this check would take time from it.</source>
        <translation type="unfinished">Ein Spiel läuft, und diese Prüfung nähme ihm Zeit weg.</translation>
    </message>
    <message>
        <source>Add a folder with your games to the library.</source>
        <translation type="unfinished">Füg der Bibliothek einen Ordner mit deinen Spielen hinzu.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Another file than the others’ desyncs at once. Compare it in the room.</source>
        <translation type="unfinished">Eine andere Datei als die der anderen führt sofort zum Desync. Vergleiche sie im Raum.</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi</source>
        <translation type="unfinished">Kabel oder WLAN</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi: this system does not tell</source>
        <translation type="unfinished">Kabel oder WLAN: Dieses System sagt es nicht</translation>
    </message>
    <message>
        <source>Choose another one in the library.</source>
        <translation type="unfinished">Wähl in der Bibliothek einen anderen.</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">Emulator wählen</translation>
    </message>
    <message>
        <source>Choose where it is now, or another one.</source>
        <translation type="unfinished">Wähl, wo er jetzt liegt, oder einen anderen.</translation>
    </message>
    <message>
        <source>Clock and settings folder</source>
        <translation type="unfinished">Uhr und Optionsordner</translation>
    </message>
    <message>
        <source>Close other programs while you play.</source>
        <translation type="unfinished">Schließ andere Programme, während du spielst.</translation>
    </message>
    <message>
        <source>Computer: 60 frames per second</source>
        <translation type="unfinished">Computer: 60 Frames pro Sekunde</translation>
    </message>
    <message>
        <source>Computer: busy to {percent} %, {fps} fps possible</source>
        <translation type="unfinished">Computer: zu {percent} % ausgelastet, {fps} fps möglich</translation>
    </message>
    <message>
        <source>Computer: late by {ms} ms, {fps} fps possible</source>
        <translation type="unfinished">Computer: {ms} ms zu spät, {fps} fps möglich</translation>
    </message>
    <message>
        <source>Computer: {fps} fps possible, timer error {ms} ms</source>
        <translation type="unfinished">Computer: {fps} fps möglich, Timer-Abweichung {ms} ms</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Verbindungstyp</translation>
    </message>
    <message>
        <source>Connection type LAN</source>
        <translation type="unfinished">Verbindungstyp LAN</translation>
    </message>
    <message>
        <source>Connection type {type}</source>
        <translation type="unfinished">Verbindungstyp {type}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Direct line or VPN</source>
        <translation type="unfinished">Direkte Leitung oder VPN</translation>
    </message>
    <message>
        <source>Direct line or VPN: this system does not tell</source>
        <translation type="unfinished">Direkte Leitung oder VPN: Dieses System sagt es nicht</translation>
    </message>
    <message>
        <source>Direct line, no VPN adapter in use</source>
        <translation type="unfinished">Direkte Leitung, kein VPN-Adapter in Gebrauch</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Emulator: the chosen one is not set up any more</source>
        <translation type="unfinished">Emulator: Der gewählte ist nicht mehr eingerichtet</translation>
    </message>
    <message>
        <source>Emulator: {name} is not there any more</source>
        <translation type="unfinished">Emulator: {name} ist nicht mehr da</translation>
    </message>
    <message>
        <source>Emulator: {name} may not be run</source>
        <translation type="unfinished">Emulator: {name} darf nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Emulator: {name}, is attached</source>
        <translation type="unfinished">Emulator: {name}, ist angebunden</translation>
    </message>
    <message>
        <source>Emulator: {name}, is there</source>
        <translation type="unfinished">Emulator: {name}, ist da</translation>
    </message>
    <message>
        <source>Emulator: {name}, starts</source>
        <translation type="unfinished">Emulator: {name}, startet</translation>
    </message>
    <message>
        <source>Frames can come late. Look at energy saving, and close other programs.</source>
        <translation type="unfinished">Frames können spät kommen. Sieh nach dem Energiesparen und schließ andere Programme.</translation>
    </message>
    <message>
        <source>Games go a longer way through it. Some VPNs do not carry UDP.</source>
        <translation type="unfinished">Spiele nehmen darüber einen längeren Weg. Manche VPNs leiten UDP nicht weiter.</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">So erlaubst du es</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">So öffnest du ihn</translation>
    </message>
    <message>
        <source>It sends {n} frames at a time and waits for them. LAN is faster.</source>
        <translation type="unfinished">Er sendet {n} Frames auf einmal und wartet auf sie. LAN ist schneller.</translation>
    </message>
    <message>
        <source>It was not through after five seconds.</source>
        <translation type="unfinished">Sie war nach fünf Sekunden nicht fertig.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished">Namensauflösung</translation>
    </message>
    <message>
        <source>Name lookup works</source>
        <translation type="unfinished">Namensauflösung funktioniert</translation>
    </message>
    <message>
        <source>Name lookup: no answer</source>
        <translation type="unfinished">Namensauflösung: keine Antwort</translation>
    </message>
    <message>
        <source>Name lookup: there is no name to ask for</source>
        <translation type="unfinished">Namensauflösung: Es gibt keinen Namen, nach dem man fragen könnte</translation>
    </message>
    <message>
        <source>Name lookup: {host} was not found</source>
        <translation type="unfinished">Namensauflösung: {host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Only for hosting. Let a friend outside your network follow your invitation.</source>
        <translation type="unfinished">Nur zum Hosten. Lass einen Freund außerhalb deines Netzwerks deiner Einladung folgen.</translation>
    </message>
    <message>
        <source>Open Servers once, or add an address. Then there is somebody to ask.</source>
        <translation type="unfinished">Öffne einmal Server, oder füg eine Adresse hinzu. Dann gibt es jemanden zum Fragen.</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">Adresse einfügen</translation>
    </message>
    <message>
        <source>Port for hosting, from outside</source>
        <translation type="unfinished">Port zum Hosten, von außen</translation>
    </message>
    <message>
        <source>Port {port} can be reached from outside</source>
        <translation type="unfinished">Port {port} ist von außen erreichbar</translation>
    </message>
    <message>
        <source>Port {port} from outside: needs a friend’s client</source>
        <translation type="unfinished">Port {port} von außen: braucht den Client eines Freundes</translation>
    </message>
    <message>
        <source>Practice and the library work without it.</source>
        <translation type="unfinished">Üben und die Bibliothek gehen auch ohne.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Jetzt üben</translation>
    </message>
    <message>
        <source>ROM: one of {n} files differs from the known dump</source>
        <translation type="unfinished">ROM: eine von {n} Dateien weicht vom bekannten Dump ab</translation>
    </message>
    <message>
        <source>ROMs</source>
        <translation type="unfinished">ROMs</translation>
    </message>
    <message>
        <source>ROMs: all of {n} files are known dumps</source>
        <translation type="unfinished">ROMs: alle {n} Dateien sind bekannte Dumps</translation>
    </message>
    <message>
        <source>ROMs: no folder has been searched</source>
        <translation type="unfinished">ROMs: Kein Ordner wurde durchsucht</translation>
    </message>
    <message>
        <source>ROMs: {k} of {n} files differ from known dumps</source>
        <translation type="unfinished">ROMs: {k} von {n} Dateien weichen von bekannten Dumps ab</translation>
    </message>
    <message>
        <source>ROMs: {n} files, and no DAT file to compare them with</source>
        <translation type="unfinished">ROMs: {n} Dateien, und keine DAT-Datei zum Vergleichen</translation>
    </message>
    <message>
        <source>Server lists</source>
        <translation type="unfinished">Serverlisten</translation>
    </message>
    <message>
        <source>Server lists: 0 of {m} answered</source>
        <translation type="unfinished">Serverlisten: 0 von {m} haben geantwortet</translation>
    </message>
    <message>
        <source>Server lists: none is switched on</source>
        <translation type="unfinished">Serverlisten: keine ist eingeschaltet</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered</source>
        <translation type="unfinished">Serverlisten: {n} von {m} haben geantwortet</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered, and named no server</source>
        <translation type="unfinished">Serverlisten: {n} von {m} haben geantwortet und keinen Server genannt</translation>
    </message>
    <message>
        <source>Servers themselves may work: paste an address from your community.</source>
        <translation type="unfinished">Server selbst können funktionieren: Füg eine Adresse aus deiner Community ein.</translation>
    </message>
    <message>
        <source>Set the clock: secure web pages, such as server lists, may be refused.</source>
        <translation type="unfinished">Stell die Uhr: Sichere Webseiten wie Serverlisten werden sonst womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Optionen</translation>
    </message>
    <message>
        <source>Settings and favourites are lost at the end.</source>
        <translation type="unfinished">Optionen und Favoriten gehen am Ende verloren.</translation>
    </message>
    <message>
        <source>Settings are not kept in this run</source>
        <translation type="unfinished">Optionen werden in diesem Lauf nicht gespeichert</translation>
    </message>
    <message>
        <source>Settings folder writable, clock steady</source>
        <translation type="unfinished">Optionsordner beschreibbar, Uhr läuft gleichmäßig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <translation type="unfinished">Server zeigen</translation>
    </message>
    <message>
        <source>Some packets come late there. A cable is steadier.</source>
        <translation type="unfinished">Manche Pakete kommen dort spät. Ein Kabel ist ruhiger.</translation>
    </message>
    <message>
        <source>Something on your side blocks UDP – often a company or school network, or a VPN.</source>
        <translation type="unfinished">Etwas auf deiner Seite sperrt UDP – oft ein Firmen- oder Schulnetz oder ein VPN.</translation>
    </message>
    <message>
        <source>Something sets the clock. Times may be wrong.</source>
        <translation type="unfinished">Etwas stellt die Uhr. Zeiten können falsch sein.</translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation type="unfinished">Gestoppt, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">Textkodierung dieses Servers</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (found by itself)</source>
        <translation type="unfinished">Textkodierung dieses Servers: {charset} (selbst erkannt)</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (your choice)</source>
        <translation type="unfinished">Textkodierung dieses Servers: {charset} (deine Wahl)</translation>
    </message>
    <message>
        <source>Text encoding: not on a server</source>
        <translation type="unfinished">Textkodierung: auf keinem Server</translation>
    </message>
    <message>
        <source>The check itself did not work here. That says nothing about the rest.</source>
        <translation type="unfinished">Die Prüfung selbst ging hier nicht. Das sagt nichts über den Rest.</translation>
    </message>
    <message>
        <source>The clock jumped by {step} s just now</source>
        <translation type="unfinished">Die Uhr ist gerade um {step} s gesprungen</translation>
    </message>
    <message>
        <source>The clock says {date}</source>
        <translation type="unfinished">Die Uhr sagt {date}</translation>
    </message>
    <message>
        <source>The lists are run by volunteers. Servers themselves may still work.</source>
        <translation type="unfinished">Die Listen betreiben Freiwillige. Server selbst können trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>The network was not to be used.</source>
        <translation type="unfinished">Das Netzwerk sollte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The network’s name server does not answer. Do web pages open?</source>
        <translation type="unfinished">Der Nameserver des Netzwerks antwortet nicht. Öffnen sich Webseiten?</translation>
    </message>
    <message>
        <source>The settings folder cannot be written to</source>
        <translation type="unfinished">In den Optionsordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The settings have the public lists.</source>
        <translation type="unfinished">In den Optionen stehen die öffentlichen Listen.</translation>
    </message>
    <message>
        <source>The system does not allow to run the file.</source>
        <translation type="unfinished">Das System erlaubt nicht, die Datei auszuführen.</translation>
    </message>
    <message>
        <source>They may be off, or something on your side blocks UDP.</source>
        <translation type="unfinished">Sie sind vielleicht aus, oder etwas auf deiner Seite sperrt UDP.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished">Dieser Computer hat kein Netzwerk</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">Schalte VPN oder Proxy aus oder für beides ein.</translation>
    </message>
    <message>
        <source>UDP and web leave by different adapters: {udp} and {web}</source>
        <translation type="unfinished">UDP und Web gehen über verschiedene Adapter: {udp} und {web}</translation>
    </message>
    <message>
        <source>UDP to game servers</source>
        <translation type="unfinished">UDP zu Spielservern</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered</source>
        <translation type="unfinished">UDP: 0 von {m} Servern haben geantwortet</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered, web works</source>
        <translation type="unfinished">UDP: 0 von {m} Servern haben geantwortet, Web geht</translation>
    </message>
    <message>
        <source>UDP: no server is known that could be asked</source>
        <translation type="unfinished">UDP: kein Server bekannt, den man fragen könnte</translation>
    </message>
    <message>
        <source>UDP: {n} of {m} servers answered</source>
        <translation type="unfinished">UDP: {n} von {m} Servern haben geantwortet</translation>
    </message>
    <message>
        <source>Use LAN</source>
        <translation type="unfinished">LAN nehmen</translation>
    </message>
    <message>
        <source>What a VPN does</source>
        <translation type="unfinished">Was ein VPN bewirkt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Was das heißt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Was du tun kannst</translation>
    </message>
    <message>
        <source>Why LAN?</source>
        <translation type="unfinished">Warum LAN?</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">Warum ein Kabel hilft</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">Warum es zählt</translation>
    </message>
    <message>
        <source>Wi-Fi in use</source>
        <translation type="unfinished">WLAN in Gebrauch</translation>
    </message>
    <message>
        <source>Wi-Fi in use: jitter {ms} ms</source>
        <translation type="unfinished">WLAN in Gebrauch: Jitter {ms} ms</translation>
    </message>
    <message>
        <source>Wi-Fi is not in use</source>
        <translation type="unfinished">WLAN ist nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Without names neither lists nor most servers are found.</source>
        <translation type="unfinished">Ohne Namen sind weder Listen noch die meisten Server zu finden.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">und {n} weitere</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished">ging nicht</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">weicht ab</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">gescheitert</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished">in Ordnung</translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished">ansehen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">keine Antwort</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished">nicht geprüft</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation type="unfinished">wird geprüft…</translation>
    </message>
    <message>
        <source>{subject}: {said}</source>
        <translation type="unfinished">{subject}: {said}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} s</translation>
    </message>
    <message>
        <source>{title}, {bits}-bit</source>
        <translation type="unfinished">{title}, {bits} Bit</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>It closes with this window, and so do all games on it.</source>
        <translation type="unfinished">Er schließt mit diesem Fenster, und alle Spiele darauf enden.</translation>
    </message>
    <message>
        <source>One other player is on your server.</source>
        <translation type="unfinished">Ein anderer Spieler ist auf deinem Server.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">Die anderen spielen vielleicht ohne dich weiter.</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">Der Raum gehört dir und schließt: Das Spiel endet für alle.</translation>
    </message>
    <message>
        <source>Your game is still running.</source>
        <translation type="unfinished">Dein Spiel läuft noch.</translation>
    </message>
    <message>
        <source>{n} other players are on your server.</source>
        <translation type="unfinished">{n} andere Spieler sind auf deinem Server.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Close this game</source>
        <translation type="unfinished">Dieses Spiel schließen</translation>
    </message>
    <message>
        <source>Keep out for 60 minutes</source>
        <translation type="unfinished">60 Minuten aussperren</translation>
    </message>
    <message>
        <source>Make a moderator for 60 minutes</source>
        <translation type="unfinished">60 Minuten zum Moderator machen</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation type="unfinished">15 Minuten stummschalten</translation>
    </message>
    <message>
        <source>Remove from the server</source>
        <translation type="unfinished">Vom Server entfernen</translation>
    </message>
    <message>
        <source>close a game</source>
        <translation type="unfinished">ein Spiel schließen</translation>
    </message>
    <message>
        <source>keep somebody out for some minutes</source>
        <translation type="unfinished">jemanden einige Minuten aussperren</translation>
    </message>
    <message>
        <source>let everybody&apos;s messages through again</source>
        <translation type="unfinished">die Nachrichten aller wieder durchlassen</translation>
    </message>
    <message>
        <source>let somebody&apos;s messages through again</source>
        <translation type="unfinished">jemandes Nachrichten wieder durchlassen</translation>
    </message>
    <message>
        <source>let the server hold back everybody&apos;s messages</source>
        <translation type="unfinished">den Server die Nachrichten aller zurückhalten lassen</translation>
    </message>
    <message>
        <source>let the server hold back somebody&apos;s messages</source>
        <translation type="unfinished">den Server jemandes Nachrichten zurückhalten lassen</translation>
    </message>
    <message>
        <source>let the server list its commands</source>
        <translation type="unfinished">den Server seine Befehle auflisten lassen</translation>
    </message>
    <message>
        <source>look for somebody by name</source>
        <translation type="unfinished">jemanden nach Namen suchen</translation>
    </message>
    <message>
        <source>make somebody a moderator for some minutes</source>
        <translation type="unfinished">jemanden einige Minuten zum Moderator machen</translation>
    </message>
    <message>
        <source>mute somebody for some minutes</source>
        <translation type="unfinished">jemanden einige Minuten stummschalten</translation>
    </message>
    <message>
        <source>private message to the user with this id</source>
        <translation type="unfinished">private Nachricht an den Nutzer mit dieser ID</translation>
    </message>
    <message>
        <source>receive no private messages</source>
        <translation type="unfinished">keine privaten Nachrichten empfangen</translation>
    </message>
    <message>
        <source>receive private messages again</source>
        <translation type="unfinished">wieder private Nachrichten empfangen</translation>
    </message>
    <message>
        <source>remove somebody from the server</source>
        <translation type="unfinished">jemanden vom Server entfernen</translation>
    </message>
    <message>
        <source>say something to everybody as the server</source>
        <translation type="unfinished">allen etwas als Server sagen</translation>
    </message>
    <message>
        <source>say what you do, in the third person</source>
        <translation type="unfinished">sagen, was du tust, in der dritten Person</translation>
    </message>
    <message>
        <source>tell the server&apos;s software</source>
        <translation type="unfinished">die Software des Servers nennen</translation>
    </message>
    <message>
        <source>tell you your own address</source>
        <translation type="unfinished">dir deine eigene Adresse nennen</translation>
    </message>
    <message>
        <source>{command} (moderators)</source>
        <translation type="unfinished">{command} (Moderatoren)</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>(try {n} of {m}).</source>
        <translation type="unfinished">(Versuch {n} von {m}).</translation>
    </message>
    <message>
        <source>An invitation to {server} is waiting.</source>
        <translation type="unfinished">Eine Einladung zu {server} wartet.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>Connection lost after {t}.</source>
        <translation type="unfinished">Verbindung nach {t} verloren.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting in {s} s</source>
        <translation type="unfinished">Verbindung verloren. Neu verbinden in {s} s</translation>
    </message>
    <message>
        <source>Connection to {server} lost.</source>
        <translation type="unfinished">Verbindung zu {server} verloren.</translation>
    </message>
    <message>
        <source>Defaults are used for it. A broken file is kept beside the new one.</source>
        <translation type="unfinished">Dafür gelten die Vorgaben. Eine kaputte Datei bleibt neben der neuen liegen.</translation>
    </message>
    <message>
        <source>Disconnected: {server} had not heard from you.</source>
        <translation type="unfinished">Getrennt: {server} hatte nichts von dir gehört.</translation>
    </message>
    <message>
        <source>Forward UDP {port} to {address}. On the local network it works.</source>
        <translation type="unfinished">Leite UDP {port} an {address} weiter. Im lokalen Netzwerk geht es.</translation>
    </message>
    <message>
        <source>Friends outside your network may not reach you yet.</source>
        <translation type="unfinished">Freunde außerhalb deines Netzwerks erreichen dich vielleicht noch nicht.</translation>
    </message>
    <message>
        <source>If it was not meant so, connect again.</source>
        <translation type="unfinished">Falls das nicht so gedacht war, verbinde dich neu.</translation>
    </message>
    <message>
        <source>It ends by itself after a few minutes without contact.</source>
        <translation type="unfinished">Sie endet von selbst nach ein paar Minuten ohne Kontakt.</translation>
    </message>
    <message>
        <source>It gave no reason. If it was not meant so, connect again.</source>
        <translation type="unfinished">Er hat keinen Grund genannt. Falls das nicht so gedacht war, verbinde dich neu.</translation>
    </message>
    <message>
        <source>It has a control character in it.</source>
        <translation type="unfinished">Er enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>It has an invisible character, or one that turns the writing around.</source>
        <translation type="unfinished">Er enthält ein unsichtbares Zeichen oder eins, das die Schrift umdreht.</translation>
    </message>
    <message>
        <source>It has characters that servers refuse.</source>
        <translation type="unfinished">Er enthält Zeichen, die Server ablehnen.</translation>
    </message>
    <message>
        <source>It is too long: 30 characters at most.</source>
        <translation type="unfinished">Er ist zu lang: höchstens 30 Zeichen.</translation>
    </message>
    <message>
        <source>It is used from the next login on.</source>
        <translation type="unfinished">Er gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>It may be off or the address changed.</source>
        <translation type="unfinished">Er ist vielleicht aus, oder die Adresse hat sich geändert.</translation>
    </message>
    <message>
        <source>It may have started or been closed. You are in the lobby.</source>
        <translation type="unfinished">Vielleicht wurde es gestartet oder geschlossen. Du bist in der Lobby.</translation>
    </message>
    <message>
        <source>It must not look like a web address.</source>
        <translation type="unfinished">Er darf nicht wie eine Webadresse aussehen.</translation>
    </message>
    <message>
        <source>Last seen {age}.</source>
        <translation type="unfinished">Zuletzt gesehen: {age}.</translation>
    </message>
    <message>
        <source>Nearer servers: {list}.</source>
        <translation type="unfinished">Nähere Server: {list}.</translation>
    </message>
    <message>
        <source>No such address: {host}.</source>
        <translation type="unfinished">Diese Adresse gibt es nicht: {host}.</translation>
    </message>
    <message>
        <source>On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">Bei WLAN versuch es zuerst mit einem Kabel.</translation>
    </message>
    <message>
        <source>Only its operator can change that; the app cannot know why.</source>
        <translation type="unfinished">Nur sein Betreiber kann das ändern; die App kann nicht wissen, warum.</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">Füge einen Link oder eine Adresse ein.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by another program.</source>
        <translation type="unfinished">Port {wanted} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by {program}.</source>
        <translation type="unfinished">Port {wanted} wird von {program} benutzt.</translation>
    </message>
    <message>
        <source>Practice and the library work. We look again every 10 s.</source>
        <translation type="unfinished">Üben und die Bibliothek gehen. Wir sehen alle 10 s wieder nach.</translation>
    </message>
    <message>
        <source>Servers refuse “{detail}”.</source>
        <translation type="unfinished">Server lehnen „{detail}“ ab.</translation>
    </message>
    <message>
        <source>Some of what was kept could not be read.</source>
        <translation type="unfinished">Ein Teil des Gespeicherten konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Somebody there has this name already.</source>
        <translation type="unfinished">Dort hat schon jemand diesen Namen.</translation>
    </message>
    <message>
        <source>The connection type is LAN now.</source>
        <translation type="unfinished">Der Verbindungstyp ist jetzt LAN.</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished">Die Sprache ändert sich, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">Die anderen spielen vielleicht ohne dich weiter.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The server in this link is no address.</source>
        <translation type="unfinished">Der Server in diesem Link ist keine Adresse.</translation>
    </message>
    <message>
        <source>The server refuses you.</source>
        <translation type="unfinished">Der Server lehnt dich ab.</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">Der Server sagt: „{text}“</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">In diesem Text steht keine Adresse.</translation>
    </message>
    <message>
        <source>This client speaks 0.83. Choose another server.</source>
        <translation type="unfinished">Dieser Client spricht 0.83. Wähl einen anderen Server.</translation>
    </message>
    <message>
        <source>This is a web page, not a game server. Paste the server’s address.</source>
        <translation type="unfinished">Das ist eine Webseite, kein Spielserver. Füg die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is far more than an address.</source>
        <translation type="unfinished">Das ist viel mehr als eine Adresse.</translation>
    </message>
    <message>
        <source>This is no kaillera: link.</source>
        <translation type="unfinished">Das ist kein kaillera:-Link.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">Das ist kein Hostname.</translation>
    </message>
    <message>
        <source>This leads nowhere.</source>
        <translation type="unfinished">Das führt nirgendwohin.</translation>
    </message>
    <message>
        <source>This link cannot be followed.</source>
        <translation type="unfinished">Diesem Link kann man nicht folgen.</translation>
    </message>
    <message>
        <source>This link has a value that no invitation has, so it is not followed.</source>
        <translation type="unfinished">In diesem Link steht ein Wert, den keine Einladung hat; deshalb wird ihm nicht gefolgt.</translation>
    </message>
    <message>
        <source>This link is longer than a link may be.</source>
        <translation type="unfinished">Dieser Link ist länger, als ein Link sein darf.</translation>
    </message>
    <message>
        <source>This link names no server.</source>
        <translation type="unfinished">Dieser Link nennt keinen Server.</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program.</source>
        <translation type="unfinished">Dieser Link kommt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>This name belongs to the server.</source>
        <translation type="unfinished">Dieser Name gehört dem Server.</translation>
    </message>
    <message>
        <source>This server accepts only certain emulators.</source>
        <translation type="unfinished">Dieser Server nimmt nur bestimmte Emulatoren an.</translation>
    </message>
    <message>
        <source>This server does not accept your connection type “{t}”.</source>
        <translation type="unfinished">Dieser Server nimmt deinen Verbindungstyp „{t}“ nicht an.</translation>
    </message>
    <message>
        <source>This server still has your last session.</source>
        <translation type="unfinished">Dieser Server hat noch deine letzte Sitzung.</translation>
    </message>
    <message>
        <source>This server wants another nickname:</source>
        <translation type="unfinished">Dieser Server möchte einen anderen Nickname:</translation>
    </message>
    <message>
        <source>This server’s text cannot carry “{detail}”.</source>
        <translation type="unfinished">Der Text dieses Servers kennt „{detail}“ nicht.</translation>
    </message>
    <message>
        <source>Trying {server} again in {s} s.</source>
        <translation type="unfinished">Neuer Versuch bei {server} in {s} s.</translation>
    </message>
    <message>
        <source>Trying {server} every 15 s ({n} so far).</source>
        <translation type="unfinished">{server} wird alle 15 s versucht (bisher {n}).</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">Schalte VPN oder Proxy aus oder für beides ein.</translation>
    </message>
    <message>
        <source>Type a name or an address, for example 192.168.1.5:27888.</source>
        <translation type="unfinished">Gib einen Namen oder eine Adresse ein, etwa 192.168.1.5:27888.</translation>
    </message>
    <message>
        <source>Type a name that others will see.</source>
        <translation type="unfinished">Gib einen Namen ein, den die anderen sehen.</translation>
    </message>
    <message>
        <source>UDP seems to be blocked here.</source>
        <translation type="unfinished">UDP ist hier anscheinend gesperrt.</translation>
    </message>
    <message>
        <source>We do not know this message.</source>
        <translation type="unfinished">Diese Meldung kennen wir nicht.</translation>
    </message>
    <message>
        <source>We took {port} instead; the invite contains it.</source>
        <translation type="unfinished">Wir haben stattdessen {port} genommen; in der Einladung steht er.</translation>
    </message>
    <message>
        <source>Web works, but 0 of {n} game servers answered. Company, school and hotel networks often do that; a VPN may too.</source>
        <translation type="unfinished">Das Web geht, aber 0 von {n} Spielservern haben geantwortet. In Firmen-, Schul- und Hotelnetzen ist das oft so, mit einem VPN manchmal auch.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished">Du bist offline.</translation>
    </message>
    <message>
        <source>You are told as soon as there is room.</source>
        <translation type="unfinished">Du erfährst es, sobald Platz ist.</translation>
    </message>
    <message>
        <source>You use {e}.</source>
        <translation type="unfinished">Du benutzt {e}.</translation>
    </message>
    <message>
        <source>You were disconnected, so that no more are opened. Choose another server.</source>
        <translation type="unfinished">Du wurdest getrennt, damit nicht noch mehr geöffnet werden. Wähle einen anderen Server.</translation>
    </message>
    <message>
        <source>Your UDP and web traffic leave by different addresses.</source>
        <translation type="unfinished">UDP und Web verlassen dein Netz über verschiedene Adressen.</translation>
    </message>
    <message>
        <source>Your game goes on. Look at it when you like.</source>
        <translation type="unfinished">Dein Spiel läuft weiter. Sieh sie dir an, wann du magst.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server.</source>
        <translation type="unfinished">Dein Ping ist zu hoch für diesen Server.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server: {p} ms, limit {m}.</source>
        <translation type="unfinished">Dein Ping ist zu hoch für diesen Server: {p} ms, Grenze {m}.</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation type="unfinished">{server} antwortet nicht.</translation>
    </message>
    <message>
        <source>{server} ended your session.</source>
        <translation type="unfinished">{server} hat deine Sitzung beendet.</translation>
    </message>
    <message>
        <source>{server} is full ({n}/{m}).</source>
        <translation type="unfinished">{server} ist voll ({n}/{m}).</translation>
    </message>
    <message>
        <source>{server} is full.</source>
        <translation type="unfinished">{server} ist voll.</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version ({v}).</source>
        <translation type="unfinished">{server} spricht eine andere Protokollversion ({v}).</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version.</source>
        <translation type="unfinished">{server} spricht eine andere Protokollversion.</translation>
    </message>
    <message>
        <source>{server} started one game after another.</source>
        <translation type="unfinished">{server} hat ein Spiel nach dem anderen gestartet.</translation>
    </message>
    <message>
        <source>“{game}” is not open on {server}.</source>
        <translation type="unfinished">„{game}“ ist auf {server} nicht offen.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connect to a server first</source>
        <translation type="unfinished">Verbinde dich zuerst mit einem Server</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation type="unfinished">Verbindung mit {server}…</translation>
    </message>
    <message>
        <source>Demo Arena: {name}</source>
        <translation type="unfinished">Demo Arena: {name}</translation>
    </message>
    <message>
        <source>Opening your server…</source>
        <translation type="unfinished">Dein Server wird geöffnet…</translation>
    </message>
    <message>
        <source>Preparing the game…</source>
        <translation type="unfinished">Das Spiel wird vorbereitet…</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation type="unfinished">Abmeldung läuft…</translation>
    </message>
    <message>
        <source>You are on {server}.</source>
        <translation type="unfinished">Du bist auf {server}.</translation>
    </message>
    <message>
        <source>You are practising on this computer.</source>
        <translation type="unfinished">Du übst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your server is open on port {port}.</source>
        <translation type="unfinished">Dein Server ist auf Port {port} offen.</translation>
    </message>
    <message>
        <source>practice on this computer</source>
        <translation type="unfinished">Übung auf diesem Computer</translation>
    </message>
    <message>
        <source>your server</source>
        <translation type="unfinished">dein Server</translation>
    </message>
    <message>
        <source>{server} has room: you are on it.</source>
        <translation type="unfinished">{server} hat Platz: Du bist drauf.</translation>
    </message>
</context>
<context>
    <name>create</name>
    <message>
        <source>Files of this set are missing or differ.</source>
        <translation type="unfinished">Dateien dieses Sets fehlen oder weichen ab.</translation>
    </message>
    <message>
        <source>Others will only see this game as playable if their list has exactly this name.</source>
        <translation type="unfinished">Andere sehen dieses Spiel nur dann als spielbar, wenn genau dieser Name in ihrer Liste steht.</translation>
    </message>
    <message>
        <source>Posts in the room: {commands}</source>
        <translation type="unfinished">Postet im Raum: {commands}</translation>
    </message>
    <message>
        <source>Says in the lobby now and every 2 minutes, {n} times at most: “{text}”</source>
        <translation type="unfinished">Sagt jetzt und alle 2 Minuten in der Lobby, höchstens {n}-mal: „{text}“</translation>
    </message>
    <message>
        <source>Tells the room: {line}</source>
        <translation type="unfinished">Sagt dem Raum: {line}</translation>
    </message>
    <message>
        <source>The demo game plays no files. Choose an emulator for your games.</source>
        <translation type="unfinished">Das Demospiel spielt keine Dateien. Wähl einen Emulator für deine Spiele.</translation>
    </message>
    <message>
        <source>The game needs a name.</source>
        <translation type="unfinished">Das Spiel braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: servers take {most} bytes.</source>
        <translation type="unfinished">Der Name ist zu lang: Server nehmen {most} Bytes.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” is sent as “?”.</source>
        <translation type="unfinished">Dieser Server benutzt {enc}; „{ch}“ wird als „?“ gesendet.</translation>
    </message>
    <message>
        <source>This set is split and its parent is missing.</source>
        <translation type="unfinished">Dieses Set ist Split, und sein Parent fehlt.</translation>
    </message>
    <message>
        <source>Who plays {game}? My room is open.</source>
        <translation type="unfinished">Wer spielt {game}? Mein Raum ist offen.</translation>
    </message>
    <message>
        <source>You are here with the demo game. Connect again to play with {emulator}.</source>
        <translation type="unfinished">Du bist mit dem Demospiel hier. Verbinde dich neu, um mit {emulator} zu spielen.</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">nicht angebunden</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">wird geöffnet…</translation>
    </message>
    <message>
        <source>opens with the game</source>
        <translation type="unfinished">öffnet sich mit dem Spiel</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">läuft</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation type="unfinished">✓ bereit</translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 Frame</translation>
    </message>
    <message>
        <source>Both the rule of thumb (ping ÷ 16) and this server say {frames}.</source>
        <translation type="unfinished">Die Faustregel (Ping ÷ 16) und dieser Server sagen beide {frames}.</translation>
    </message>
    <message>
        <source>In a practice, change the line instead.</source>
        <translation type="unfinished">In einer Übung ändere stattdessen die Leitung.</translation>
    </message>
    <message>
        <source>Not while a game runs. End your game first.</source>
        <translation type="unfinished">Nicht, während ein Spiel läuft. Steig zuerst aus dem Spiel aus.</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, this server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">Die Faustregel sagt {rule}, dieser Server gibt {server} (bei {ping} ms). {server} reicht, wenn die Leitung ruhig ist; </translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}; this server gives {frames} at {ping} ms.</source>
        <translation type="unfinished">Die Faustregel sagt {rule}; dieser Server gibt {frames} (bei {ping} ms).</translation>
    </message>
    <message>
        <source>The server measured a longer ping when you connected and gives {frames}; {recommended} would do now. Reconnect to get fewer.</source>
        <translation type="unfinished">Der Server hat beim Verbinden einen höheren Ping gemessen und gibt {frames}; jetzt ginge es mit {recommended}. Verbinde dich neu, um weniger zu bekommen.</translation>
    </message>
    <message>
        <source>The server measured a shorter ping when you connected and gives {frames}; your line needs {recommended} now. Reconnect to get more.</source>
        <translation type="unfinished">Der Server hat beim Verbinden einen niedrigeren Ping gemessen und gibt {frames}; deine Leitung braucht jetzt {recommended}. Verbinde dich neu, um mehr zu bekommen.</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect. To get {frames} this app answers that measurement later. Your chat line will say: “{line}”</source>
        <translation type="unfinished">Der Server misst deinen Ping, wenn du dich verbindest. Um {frames} zu bekommen, beantwortet diese App die Messung später. Deine Chatzeile sagt dann: „{line}“</translation>
    </message>
    <message>
        <source>These numbers are from before this game. The graph shows the game’s own round trips.</source>
        <translation type="unfinished">Diese Zahlen sind von vor diesem Spiel. Die Kurve zeigt die eigenen Laufzeiten des Spiels.</translation>
    </message>
    <message>
        <source>This server cannot give {frames} with the connection type {type}. Choose another number.</source>
        <translation type="unfinished">Dieser Server kann {frames} mit dem Verbindungstyp {type} nicht geben. Wähl eine andere Zahl.</translation>
    </message>
    <message>
        <source>This server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">Dieser Server gibt {server} (bei {ping} ms). {server} reicht, wenn die Leitung ruhig ist; </translation>
    </message>
    <message>
        <source>You fixed {frames} when you connected; the room was told.</source>
        <translation type="unfinished">Du hast beim Verbinden {frames} fest gewählt; der Raum hat es erfahren.</translation>
    </message>
    <message>
        <source>You leave the room, and come back to it if it still waits for players.</source>
        <translation type="unfinished">Du verlässt den Raum und kommst zurück, wenn er noch auf Spieler wartet.</translation>
    </message>
    <message>
        <source>You leave the room. It is yours, so it closes and everybody in it is sent back to the lobby.</source>
        <translation type="unfinished">Du verlässt den Raum. Er gehört dir, also schließt er, und alle darin kommen zurück in die Lobby.</translation>
    </message>
    <message>
        <source>Your chat line will say: “{line}”</source>
        <translation type="unfinished">Deine Chatzeile sagt dann: „{line}“</translation>
    </message>
    <message>
        <source>Your line is better than it was. If that lasts, fewer frames will be recommended.</source>
        <translation type="unfinished">Deine Leitung ist besser als vorher. Bleibt das so, werden weniger Frames empfohlen.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">Deine Leitung verliert gerade etwa {loss} % in jeder Richtung. Bleibt das so, werden mehr Frames empfohlen.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">Deine Leitung verliert etwa {loss} % in jeder Richtung; dafür reicht, was dieser Server gibt: {frames}.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; {recommended} frames would be smoother than the {frames} of this server.</source>
        <translation type="unfinished">Deine Leitung verliert etwa {loss} % in jeder Richtung; mit {recommended} Frames liefe es ruhiger als mit dem, was dieser Server gibt: {frames}.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">Deine Leitung schwankt gerade um {jitter} ms. Bleibt das so, werden mehr Frames empfohlen.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">Deine Leitung schwankt um {jitter} ms; dafür reicht, was dieser Server gibt: {frames}.</translation>
    </message>
    <message>
        <source>Your own server closes when you leave it.</source>
        <translation type="unfinished">Dein eigener Server schließt, wenn du ihn verlässt.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {recommended} would be smoother.</source>
        <translation type="unfinished">deine schwankt um {jitter} ms, also liefe es mit {recommended} ruhiger.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {server} is fine.</source>
        <translation type="unfinished">deine schwankt um {jitter} ms, also passt {server}.</translation>
    </message>
    <message>
        <source>{frames} ({ms} ms)</source>
        <translation type="unfinished">{frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames} Frames</translation>
    </message>
    <message>
        <source>{frames} is less than your line needs ({need}). Everybody in the room will stutter, not only you.</source>
        <translation type="unfinished">{frames}: Das ist weniger, als deine Leitung braucht ({need}). Dann ruckelt es bei allen im Raum, nicht nur bei dir.</translation>
    </message>
    <message>
        <source>{frames} is what this server gives you anyway.</source>
        <translation type="unfinished">{frames}: Das gibt dir dieser Server ohnehin.</translation>
    </message>
    <message>
        <source>{frames}: smoother, but {ms} ms later than necessary.</source>
        <translation type="unfinished">{frames}: ruhiger, aber {ms} ms später als nötig.</translation>
    </message>
    <message>
        <source>{name} uses {frames} frames (real ping {ping} ms).</source>
        <translation type="unfinished">{name} spielt mit {frames} Frames (echter Ping {ping} ms).</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>A game is running; the rest waits until it is over.</source>
        <translation type="unfinished">Ein Spiel läuft; der Rest wartet, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished">Kein Problem gefunden.</translation>
    </message>
    <message>
        <source>Not tested: {n}.</source>
        <translation type="unfinished">Nicht geprüft: {n}.</translation>
    </message>
    <message>
        <source>Nothing was tested yet. All checks together take at most 20 seconds.</source>
        <translation type="unfinished">Noch wurde nichts geprüft. Alle Prüfungen zusammen dauern höchstens 20 Sekunden.</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation type="unfinished">Eine solltest du ansehen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">Gestoppt.</translation>
    </message>
    <message>
        <source>Testing… {n} of {m} are through.</source>
        <translation type="unfinished">Prüfung läuft… {n} von {m} sind fertig.</translation>
    </message>
    <message>
        <source>{n} need a look.</source>
        <translation type="unfinished">{n} solltest du ansehen.</translation>
    </message>
</context>
<context>
    <name>emulators</name>
    <message>
        <source>All files (*);;Windows programs (*.exe)</source>
        <translation type="unfinished">Alle Dateien (*);;Windows-Programme (*.exe)</translation>
    </message>
    <message>
        <source>An emulator needs a program. The old one was kept.</source>
        <translation type="unfinished">Ein Emulator braucht ein Programm. Das alte ist geblieben.</translation>
    </message>
    <message>
        <source>Arcade</source>
        <translation type="unfinished">Arcade</translation>
    </message>
    <message>
        <source>Before a game begins it sends save memory. That takes a moment.</source>
        <translation type="unfinished">Bevor ein Spiel beginnt, sendet er Speicherstände. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Before a game begins it sends saves and settings through the game’s chat. That takes a moment.</source>
        <translation type="unfinished">Bevor ein Spiel beginnt, sendet er Speicherstände und Einstellungen über den Chat des Spiels. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Cheat codes are sent to everybody in the game.</source>
        <translation type="unfinished">Cheat-Codes werden an alle im Spiel gesendet.</translation>
    </message>
    <message>
        <source>Cheats are off while you play with others.</source>
        <translation type="unfinished">Cheats sind aus, solange du mit anderen spielst.</translation>
    </message>
    <message>
        <source>Choose an emulator’s program</source>
        <translation type="unfinished">Das Programm eines Emulators wählen</translation>
    </message>
    <message>
        <source>Comes with this program</source>
        <translation type="unfinished">Gehört zu diesem Programm</translation>
    </message>
    <message>
        <source>Each player sends one byte a frame.</source>
        <translation type="unfinished">Jeder Spieler sendet ein Byte pro Frame.</translation>
    </message>
    <message>
        <source>Each player sends up to {most} bytes a frame. Players with old clients may lose the connection when it is more than {limit}.</source>
        <translation type="unfinished">Jeder Spieler sendet bis zu {most} Bytes pro Frame. Bei mehr als {limit} können Spieler mit alten Clients die Verbindung verlieren.</translation>
    </message>
    <message>
        <source>Each player sends {least} to {most} bytes a frame.</source>
        <translation type="unfinished">Jeder Spieler sendet {least} bis {most} Bytes pro Frame.</translation>
    </message>
    <message>
        <source>Each player sends {most} bytes a frame.</source>
        <translation type="unfinished">Jeder Spieler sendet {most} Bytes pro Frame.</translation>
    </message>
    <message>
        <source>Folder to start the emulator in</source>
        <translation type="unfinished">Ordner, in dem der Emulator startet</translation>
    </message>
    <message>
        <source>It comes as a 32-bit and as a 64-bit program.</source>
        <translation type="unfinished">Es gibt ihn als Programm mit 32 Bit und mit 64 Bit.</translation>
    </message>
    <message>
        <source>It describes itself to the Kaillera library wrongly, and may crash when somebody leaves the game.</source>
        <translation type="unfinished">Er beschreibt sich der Kaillera-Bibliothek falsch und kann abstürzen, wenn jemand das Spiel verlässt.</translation>
    </message>
    <message>
        <source>It ended without calling the Kaillera library.</source>
        <translation type="unfinished">Er ist zu Ende, ohne die Kaillera-Bibliothek aufgerufen zu haben.</translation>
    </message>
    <message>
        <source>It ends a game for one player at once.</source>
        <translation type="unfinished">Ein Spiel mit nur einem Spieler beendet er sofort.</translation>
    </message>
    <message>
        <source>It is a {bits}-bit program.</source>
        <translation type="unfinished">Er ist ein Programm mit {bits} Bit.</translation>
    </message>
    <message>
        <source>It leaves a game at once when it does not have the file.</source>
        <translation type="unfinished">Er verlässt ein Spiel sofort, wenn er die Datei nicht hat.</translation>
    </message>
    <message>
        <source>It loads {first}, or {second} when that fails.</source>
        <translation type="unfinished">Er lädt {first}, oder {second}, wenn das nicht geht.</translation>
    </message>
    <message>
        <source>It obeys words in the game’s chat with an exclamation mark in front, such as swap, take and reset.</source>
        <translation type="unfinished">Er gehorcht Wörtern im Chat des Spiels, vor denen ein Ausrufezeichen steht, etwa swap, take und reset.</translation>
    </message>
    <message>
        <source>It offers one game only.</source>
        <translation type="unfinished">Er bietet nur ein Spiel an.</translation>
    </message>
    <message>
        <source>It offers thousands of games. Search for yours by its name.</source>
        <translation type="unfinished">Er bietet Tausende Spiele an. Such deins nach seinem Namen.</translation>
    </message>
    <message>
        <source>It runs, but has not called the Kaillera library.</source>
        <translation type="unfinished">Er läuft, hat aber die Kaillera-Bibliothek nicht aufgerufen.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation type="unfinished">Er wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>It was started. Turn on netplay in it.</source>
        <translation type="unfinished">Er wurde gestartet. Schalte darin Netplay ein.</translation>
    </message>
    <message>
        <source>Its Linux edition has a Kaillera client of its own built in and does not use this one. Its Windows edition does.</source>
        <translation type="unfinished">Seine Linux-Ausgabe hat einen eigenen Kaillera-Client eingebaut und benutzt diesen nicht. Seine Windows-Ausgabe schon.</translation>
    </message>
    <message>
        <source>Its list has names with a * in front that are no games: rooms to talk in. Nothing starts there.</source>
        <translation type="unfinished">Seine Liste enthält Namen mit einem * davor, die keine Spiele sind: Räume zum Reden. Dort startet nichts.</translation>
    </message>
    <message>
        <source>Its replays and live watching need the library that came with it. With this one it plays without them.</source>
        <translation type="unfinished">Seine Replays und das Live-Zuschauen brauchen die Bibliothek, die zu ihm gehört. Mit dieser hier spielt er ohne beides.</translation>
    </message>
    <message>
        <source>Many systems</source>
        <translation type="unfinished">Viele Systeme</translation>
    </message>
    <message>
        <source>Newer editions have a Kaillera client of their own built in and do not use this one.</source>
        <translation type="unfinished">Neuere Ausgaben haben einen eigenen Kaillera-Client eingebaut und benutzen diesen nicht.</translation>
    </message>
    <message>
        <source>Nothing happens when it does not have the game’s file. Leave the game then.</source>
        <translation type="unfinished">Nichts geschieht, wenn er die Datei des Spiels nicht hat. Verlass dann das Spiel.</translation>
    </message>
    <message>
        <source>Only editions with Kaillera can play here. The ordinary program of this name has no Kaillera.</source>
        <translation type="unfinished">Nur Ausgaben mit Kaillera können hier spielen. Das gewöhnliche Programm dieses Namens hat kein Kaillera.</translation>
    </message>
    <message>
        <source>Play with at most 4 in a room: it has no place for more inputs.</source>
        <translation type="unfinished">Spielt mit höchstens 4 in einem Raum: Für mehr Eingaben hat er keinen Platz.</translation>
    </message>
    <message>
        <source>Programs (*.exe *.bat *.cmd);;All files (*)</source>
        <translation type="unfinished">Programme (*.exe *.bat *.cmd);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Programs (*.exe);;All files (*)</source>
        <translation type="unfinished">Programme (*.exe);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Some of its builds load n02.dll in place of kailleraclient.dll and cannot use this client.</source>
        <translation type="unfinished">Manche seiner Builds laden n02.dll statt kailleraclient.dll und können diesen Client nicht benutzen.</translation>
    </message>
    <message>
        <source>Some of its games run at 30 frames a second. There each frame of delay takes twice as long.</source>
        <translation type="unfinished">Manche seiner Spiele laufen mit 30 Frames pro Sekunde. Dort dauert jeder Frame Delay doppelt so lang.</translation>
    </message>
    <message>
        <source>The list is full. Remove an emulator first.</source>
        <translation type="unfinished">Die Liste ist voll. Entferne zuerst einen Emulator.</translation>
    </message>
    <message>
        <source>The screen may stay black for minutes before the first frame. Wait.</source>
        <translation type="unfinished">Der Bildschirm kann vor dem ersten Frame minutenlang schwarz bleiben. Warte.</translation>
    </message>
    <message>
        <source>What you press in a game’s first 60 frames does nothing.</source>
        <translation type="unfinished">Was du in den ersten 60 Frames eines Spiels drückst, bewirkt nichts.</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished">keine Argumente</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">nur eigener Client</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">über Wine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>✓ It had called the Kaillera library, and was closed.</source>
        <translation type="unfinished">✓ Er hatte die Kaillera-Bibliothek aufgerufen und wurde geschlossen.</translation>
    </message>
    <message>
        <source>✓ It has called the Kaillera library: it works.</source>
        <translation type="unfinished">✓ Er hat die Kaillera-Bibliothek aufgerufen: Er funktioniert.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>! look here: it works, and could be better.</source>
        <translation type="unfinished">! ansehen: Es funktioniert und könnte besser sein.</translation>
    </message>
    <message>
        <source>1 to 30 characters; many servers allow fewer.</source>
        <translation type="unfinished">1 bis 30 Zeichen; viele Server erlauben weniger.</translation>
    </message>
    <message>
        <source>32-bit and 64-bit</source>
        <translation type="unfinished">32 Bit und 64 Bit</translation>
    </message>
    <message>
        <source>? not checked: the other player uses another client. Post the ROM check; they compare it by eye.</source>
        <translation type="unfinished">? ungeprüft: Der andere Spieler benutzt einen anderen Client. Poste den ROM-Check; er vergleicht ihn mit dem Auge.</translation>
    </message>
    <message>
        <source>A VPN makes the way longer: more ping, more delay. When web and UDP leave by different addresses, some servers refuse the login. Use it for both or for none.</source>
        <translation type="unfinished">Ein VPN macht den Weg länger: mehr Ping, mehr Delay. Gehen Web und UDP über verschiedene Adressen, lehnen manche Server die Anmeldung ab. Nimm es für beides oder für keins.</translation>
    </message>
    <message>
        <source>A Windows program needs Wine: wine and the program, as two words.</source>
        <translation type="unfinished">Ein Windows-Programm braucht Wine: wine und das Programm, als zwei Wörter.</translation>
    </message>
    <message>
        <source>A cable in place of Wi-Fi, and no download meanwhile.</source>
        <translation type="unfinished">Ein Kabel statt WLAN, und währenddessen kein Download.</translation>
    </message>
    <message>
        <source>A character that the server’s encoding does not have is not sent without asking you.</source>
        <translation type="unfinished">Ein Zeichen, das es in der Kodierung des Servers nicht gibt, wird nicht gesendet, ohne dich zu fragen.</translation>
    </message>
    <message>
        <source>A disk that is mounted with noexec runs nothing. Move the program to your home.</source>
        <translation type="unfinished">Auf einem Laufwerk, das mit noexec eingehängt ist, startet nichts. Leg das Programm in dein Home-Verzeichnis.</translation>
    </message>
    <message>
        <source>A file from the internet is marked. Right-click it, Properties, tick Unblock.</source>
        <translation type="unfinished">Eine Datei aus dem Internet ist markiert. Rechtsklick, Eigenschaften, Haken bei Zulassen.</translation>
    </message>
    <message>
        <source>A game goes on when the inputs of all players have arrived. While one is missing, everybody waits. After half a second a sentence says what is known; F8 shows the list of this game.</source>
        <translation type="unfinished">Ein Spiel geht weiter, wenn die Eingaben aller Spieler da sind. Solange eine fehlt, warten alle. Nach einer halben Sekunde sagt ein Satz, was bekannt ist; F8 zeigt die Liste dieses Spiels.</translation>
    </message>
    <message>
        <source>A list is a web page that a volunteer runs. Servers announce themselves there, and this program reads it. It asks two public lists, unless you switch them off, and those that you add in the settings.</source>
        <translation type="unfinished">Eine Liste ist eine Webseite, die Freiwillige betreiben. Server melden sich dort, und dieses Programm liest sie. Es fragt zwei öffentliche Listen, solange du sie nicht ausschaltest, und die, die du in den Optionen hinzufügst.</translation>
    </message>
    <message>
        <source>A missing library (.dll or .so) is named in its last words. Install what its maker asks for.</source>
        <translation type="unfinished">Eine fehlende Bibliothek (.dll oder .so) steht in seinen letzten Worten. Installiere, was sein Hersteller verlangt.</translation>
    </message>
    <message>
        <source>A nearer server. The list can be sorted by ping and by delay.</source>
        <translation type="unfinished">Ein näherer Server. Die Liste lässt sich nach Ping und Delay sortieren.</translation>
    </message>
    <message>
        <source>A program and the libraries that it loads must be of the same kind. A 32-bit emulator cannot load a 64-bit Kaillera library, and the other way round. Most Kaillera emulators are 32-bit programs, also on a 64-bit system.</source>
        <translation type="unfinished">Ein Programm und die Bibliotheken, die es lädt, müssen von derselben Art sein. Ein Emulator mit 32 Bit kann keine Kaillera-Bibliothek mit 64 Bit laden, und umgekehrt. Die meisten Kaillera-Emulatoren sind Programme mit 32 Bit, auch auf einem System mit 64 Bit.</translation>
    </message>
    <message>
        <source>A server can report a desync, but not whose. This client names a player only when the emulators hand over a state that can be compared, and when most of three or more players agree.</source>
        <translation type="unfinished">Ein Server kann einen Desync melden, aber nicht, bei wem. Dieser Client nennt einen Spieler nur, wenn die Emulatoren einen vergleichbaren Zustand übergeben und bei drei oder mehr Spielern die meisten übereinstimmen.</translation>
    </message>
    <message>
        <source>A server of your own for others</source>
        <translation type="unfinished">Ein eigener Server für andere</translation>
    </message>
    <message>
        <source>A server refuses or removes you</source>
        <translation type="unfinished">Ein Server lehnt dich ab oder entfernt dich</translation>
    </message>
    <message>
        <source>A small computer is enough. What counts is a steady line.</source>
        <translation type="unfinished">Ein kleiner Computer reicht. Was zählt, ist eine ruhige Leitung.</translation>
    </message>
    <message>
        <source>Addresses, names of private servers, nicknames and your user name in paths are replaced, each by the same placeholder everywhere, such as &lt;ip-1&gt;.</source>
        <translation type="unfinished">Adressen, Namen privater Server, Nicknames und dein Benutzername in Pfaden werden ersetzt, jeder überall durch denselben Platzhalter, etwa &lt;ip-1&gt;.</translation>
    </message>
    <message>
        <source>Allow the program in this computer’s firewall, for private networks.</source>
        <translation type="unfinished">Erlaube das Programm in der Firewall dieses Computers, für private Netzwerke.</translation>
    </message>
    <message>
        <source>Allow this program in your computer’s firewall: outgoing UDP to any port. Servers usually have 27888, others are possible.</source>
        <translation type="unfinished">Erlaube dieses Programm in der Firewall deines Computers: ausgehendes UDP an jeden Port. Server haben meist 27888, andere sind möglich.</translation>
    </message>
    <message>
        <source>An antivirus may have put it away. Its log says so.</source>
        <translation type="unfinished">Vielleicht hat ein Virenscanner es weggeräumt. Sein Protokoll sagt es.</translation>
    </message>
    <message>
        <source>An arcade game is a zip with many small files, and many games share files with another, their parent. Sets are made in three kinds:</source>
        <translation type="unfinished">Ein Arcade-Spiel ist ein Zip mit vielen kleinen Dateien, und viele Spiele teilen Dateien mit einem anderen, ihrem Parent. Es gibt drei Arten von Sets:</translation>
    </message>
    <message>
        <source>An emulator calls the Kaillera library only when its netplay is switched on. Until then this client hears nothing of it.</source>
        <translation type="unfinished">Ein Emulator ruft die Kaillera-Bibliothek erst auf, wenn sein Netplay eingeschaltet ist. Bis dahin hört dieser Client nichts davon.</translation>
    </message>
    <message>
        <source>An emulator needs Kaillera in it: a menu for netplay that hands every frame’s inputs over. Most that have it are Windows programs. Whether a program on this computer works is seen when it has called this client, not before.</source>
        <translation type="unfinished">Ein Emulator braucht Kaillera in sich: ein Menü für Netplay, das die Eingaben jedes Frames übergibt. Die meisten, die es haben, sind Windows-Programme. Ob ein Programm auf diesem Computer geht, zeigt sich, wenn es diesen Client aufgerufen hat, nicht vorher.</translation>
    </message>
    <message>
        <source>An operator: only they can let you in again, and only they know the reason.</source>
        <translation type="unfinished">Ein Betreiber: Nur er kann dich wieder hereinlassen, und nur er kennt den Grund.</translation>
    </message>
    <message>
        <source>Another player: the server answers, and the frame is missing. Who it is can be proved on your own server only; on others, Ask the server posts /lagstat.</source>
        <translation type="unfinished">Ein anderer Spieler: Der Server antwortet, und der Frame fehlt. Wer es ist, lässt sich nur auf deinem eigenen Server belegen; auf anderen postet Server fragen /lagstat.</translation>
    </message>
    <message>
        <source>Arcade games: what is a full set?</source>
        <translation type="unfinished">Arcade-Spiele: Was ist ein volles Set?</translation>
    </message>
    <message>
        <source>Ask your community for an address, and paste it with Add address. Favourites and servers that you were on are kept here, whatever the lists say.</source>
        <translation type="unfinished">Frag deine Community nach einer Adresse und füg sie mit Adresse hinzufügen ein. Favoriten und Server, auf denen du warst, bleiben hier, was auch immer die Listen sagen.</translation>
    </message>
    <message>
        <source>At home: a router with a game or security filter may have a switch for it.</source>
        <translation type="unfinished">Zu Hause: Ein Router mit Spiele- oder Sicherheitsfilter hat dafür vielleicht einen Schalter.</translation>
    </message>
    <message>
        <source>At once, in the first 10 seconds</source>
        <translation type="unfinished">Sofort, in den ersten 10 Sekunden</translation>
    </message>
    <message>
        <source>Begin without: move the game’s save file away, all of you.</source>
        <translation type="unfinished">Ohne beginnen: Legt alle die Speicherdatei des Spiels beiseite.</translation>
    </message>
    <message>
        <source>Best: a network cable to the router.</source>
        <translation type="unfinished">Am besten: ein Netzwerkkabel zum Router.</translation>
    </message>
    <message>
        <source>Both editions can play with each other when the emulator’s version is the same.</source>
        <translation type="unfinished">Beide Ausgaben können miteinander spielen, wenn die Version des Emulators dieselbe ist.</translation>
    </message>
    <message>
        <source>By itself the program asks only when you turn that on in the settings, under Updates: once a day.</source>
        <translation type="unfinished">Von selbst fragt das Programm nur, wenn du das in den Optionen unter Updates einschaltest: einmal am Tag.</translation>
    </message>
    <message>
        <source>Cartridges with a battery keep scores and progress. An emulator loads them at the start, and two players with different ones do not play the same game: it often shows after minutes only.</source>
        <translation type="unfinished">Module mit Batterie behalten Punkte und Spielstände. Ein Emulator lädt sie am Anfang, und zwei Spieler mit verschiedenen spielen nicht dasselbe Spiel: Oft zeigt sich das erst nach Minuten.</translation>
    </message>
    <message>
        <source>Chat is not in it.</source>
        <translation type="unfinished">Der Chat ist nicht darin.</translation>
    </message>
    <message>
        <source>Cheats: off for everybody.</source>
        <translation type="unfinished">Cheats: bei allen aus.</translation>
    </message>
    <message>
        <source>Check for updates, in the menu Help, asks the computer that keeps the releases which version is the newest, and tells you. Nothing is downloaded or installed: its page opens in your browser, and you decide.</source>
        <translation type="unfinished">Nach Updates suchen, im Menü Hilfe, fragt den Computer, auf dem die neuen Versionen liegen, welche Version die neueste ist, und sagt es dir. Nichts wird heruntergeladen oder installiert: Ihre Seite öffnet sich in deinem Browser, und du entscheidest.</translation>
    </message>
    <message>
        <source>Choose a nickname; others see it.</source>
        <translation type="unfinished">Wähl einen Nickname; die anderen sehen ihn.</translation>
    </message>
    <message>
        <source>Close a game that runs in it: netplay starts from the empty window.</source>
        <translation type="unfinished">Schließ ein Spiel, das darin läuft: Netplay startet aus dem leeren Fenster.</translation>
    </message>
    <message>
        <source>Connect again when your ping was bad during the login: the server measures it then, and keeps the delay. The delay helper in the room says when that pays.</source>
        <translation type="unfinished">Verbinde dich neu, wenn dein Ping bei der Anmeldung schlecht war: Der Server misst ihn dann und behält das Delay. Der Delay-Helfer im Raum sagt, wann sich das lohnt.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Verbindungstyp</translation>
    </message>
    <message>
        <source>Connection type: many servers take LAN only. LAN is right for nearly everybody.</source>
        <translation type="unfinished">Verbindungstyp: Viele Server nehmen nur LAN. LAN ist für fast alle richtig.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Do not load a state while you play together.</source>
        <translation type="unfinished">Lade keinen Spielstand, während ihr zusammen spielt.</translation>
    </message>
    <message>
        <source>Do we all have the same file?</source>
        <translation type="unfinished">Haben wir alle dieselbe Datei?</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Emulator: some servers take certain ones only.</source>
        <translation type="unfinished">Emulator: Manche Server nehmen nur bestimmte.</translation>
    </message>
    <message>
        <source>Emulators load a library for that, kailleraclient.dll. This client brings one of its own: put it beside the emulator with “Install into emulator…” in the library, and netplay opens this window.</source>
        <translation type="unfinished">Emulatoren laden dafür eine Bibliothek, kailleraclient.dll. Dieser Client bringt eine eigene mit: Leg sie mit „In Emulator installieren…“ in der Bibliothek neben den Emulator, und Netplay öffnet dieses Fenster.</translation>
    </message>
    <message>
        <source>Emulators rename and replace files from version to version. Everybody needs the set for the very version of the emulator that is played, such as MAME 0.78.</source>
        <translation type="unfinished">Emulatoren benennen Dateien von Version zu Version um und ersetzen sie. Alle brauchen das Set für genau die Version des Emulators, mit der gespielt wird, etwa MAME 0.78.</translation>
    </message>
    <message>
        <source>Everybody in a game needs the same type. Some servers take LAN only.</source>
        <translation type="unfinished">In einem Spiel brauchen alle denselben Typ. Manche Server nehmen nur LAN.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator in the same version. The demo game, Demo Arena, comes with this program and needs nothing else.</source>
        <translation type="unfinished">In einem Raum brauchen alle denselben Emulator in derselben Version. Das Demospiel, Demo Arena, gehört zu diesem Programm und braucht sonst nichts.</translation>
    </message>
    <message>
        <source>Everybody’s emulator computes the game for itself, from the same inputs. When one thing differs, the games drift apart, and nothing brings them together again but a restart.</source>
        <translation type="unfinished">Der Emulator jedes Spielers berechnet das Spiel für sich, aus denselben Eingaben. Ist eine Sache anders, laufen die Spiele auseinander, und nichts bringt sie wieder zusammen außer einem Neustart.</translation>
    </message>
    <message>
        <source>Everybody’s inputs go to the server and come back together. The game waits so many frames for them that nobody stutters: that is the delay.</source>
        <translation type="unfinished">Die Eingaben aller gehen zum Server und kommen gemeinsam zurück. Das Spiel wartet so viele Frames auf sie, dass es bei niemandem ruckelt: Das ist das Delay.</translation>
    </message>
    <message>
        <source>For a community that plays day and night there are server programs such as EmuLinker-K. They need a computer that is always on, Java, and UDP port 27888 open; later logins use ports above it, which its guide names.</source>
        <translation type="unfinished">Für eine Community, die Tag und Nacht spielt, gibt es Serverprogramme wie EmuLinker-K. Sie brauchen einen Computer, der immer an ist, Java und den offenen UDP-Port 27888; spätere Anmeldungen benutzen Ports darüber; die Anleitung nennt sie.</translation>
    </message>
    <message>
        <source>For friends outside, let your router forward UDP port 27888 to this computer, and allow it in the firewall. TCP is not needed.</source>
        <translation type="unfinished">Für Freunde von außen lass deinen Router UDP-Port 27888 an diesen Computer weiterleiten und erlaube ihn in der Firewall. TCP ist nicht nötig.</translation>
    </message>
    <message>
        <source>For one friend, without a server elsewhere (P2P)</source>
        <translation type="unfinished">Für einen Freund, ohne Server anderswo (P2P)</translation>
    </message>
    <message>
        <source>From the first start to a game</source>
        <translation type="unfinished">Vom ersten Start zum Spiel</translation>
    </message>
    <message>
        <source>From their sources and what their makers write. None of them was run with this client: whether yours works is seen when you try it.</source>
        <translation type="unfinished">Aus ihren Quelltexten und dem, was ihre Hersteller schreiben. Keiner davon lief mit diesem Client: Ob deiner geht, zeigt sich, wenn du es versuchst.</translation>
    </message>
    <message>
        <source>Full (non-merged): everything that one game needs is in its own zip. The best for playing with others.</source>
        <translation type="unfinished">Voll (non-merged): Alles, was ein Spiel braucht, ist in seinem eigenen Zip. Am besten zum Spielen mit anderen.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Spiele</translation>
    </message>
    <message>
        <source>Games need UDP, web pages do not. In companies, schools and hotels UDP is often blocked, and some VPNs and proxies carry the web only.</source>
        <translation type="unfinished">Spiele brauchen UDP, Webseiten nicht. In Firmen, Schulen und Hotels ist UDP oft gesperrt, und manche VPNs und Proxys leiten nur das Web weiter.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished">Hosten</translation>
    </message>
    <message>
        <source>How many users it has and takes, and its version.</source>
        <translation type="unfinished">Wie viele Nutzer er hat und aufnimmt, und seine Version.</translation>
    </message>
    <message>
        <source>How the delay works</source>
        <translation type="unfinished">Wie das Delay funktioniert</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">So erlaubst du es</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">So öffnest du ihn</translation>
    </message>
    <message>
        <source>In the emulator: no run-ahead and no vertical synchronisation that holds frames back, the same for everybody.</source>
        <translation type="unfinished">Im Emulator: kein Run-ahead und keine vertikale Synchronisation, die Frames zurückhält, bei allen gleich.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished">Im Raum</translation>
    </message>
    <message>
        <source>Its folder: some programs find their files only when started there.</source>
        <translation type="unfinished">Sein Ordner: Manche Programme finden ihre Dateien nur, wenn sie dort gestartet werden.</translation>
    </message>
    <message>
        <source>Its settings: region, speed, extra controllers, overclocking.</source>
        <translation type="unfinished">Seine Einstellungen: Region, Tempo, zusätzliche Controller, Übertaktung.</translation>
    </message>
    <message>
        <source>Kaillera does not say in which encoding its text is. This client finds out by itself after a few lines. When it is wrong, choose another under Text in the lobby: the lines that are there are read again, and the choice is kept for this server.</source>
        <translation type="unfinished">Kaillera sagt nicht, in welcher Kodierung sein Text ist. Dieser Client findet es nach ein paar Zeilen selbst heraus. Liegt er falsch, wähl in der Lobby unter Text eine andere: Die Zeilen, die da sind, werden neu gelesen, und die Wahl bleibt für diesen Server.</translation>
    </message>
    <message>
        <source>Kaillera servers see your address in any case, and so does who runs them. Other players do not.</source>
        <translation type="unfinished">Kaillera-Server sehen deine Adresse in jedem Fall, und wer sie betreibt, auch. Andere Spieler nicht.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Später</translation>
    </message>
    <message>
        <source>Let a friend outside your network follow your invitation. Nobody inside can test this: many routers do not lead a home’s own packets back in.</source>
        <translation type="unfinished">Lass einen Freund außerhalb deines Netzwerks deiner Einladung folgen. Von innen kann das niemand prüfen: Viele Router leiten eigene Pakete eines Hauses nicht wieder hinein.</translation>
    </message>
    <message>
        <source>Letters that the server’s text encoding does not have cannot be sent; the window says so.</source>
        <translation type="unfinished">Buchstaben, die es in der Textkodierung des Servers nicht gibt, können nicht gesendet werden; das Fenster sagt es.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished">Linux</translation>
    </message>
    <message>
        <source>Lobby: Enter or a double click joins a game, Create game opens one. Everybody needs the same game and the same emulator.</source>
        <translation type="unfinished">Lobby: Enter oder Doppelklick tritt einem Spiel bei, Spiel erstellen öffnet eins. Alle brauchen dasselbe Spiel und denselben Emulator.</translation>
    </message>
    <message>
        <source>Look at its line of arguments in the library. A placeholder that it does not know is taken for a file name.</source>
        <translation type="unfinished">Sieh dir seine Zeile mit Argumenten in der Bibliothek an. Ein Platzhalter, den er nicht kennt, gilt als Dateiname.</translation>
    </message>
    <message>
        <source>Look in its menus for Netplay, Kaillera or Network. In many it is under File or Options.</source>
        <translation type="unfinished">Such in seinen Menüs nach Netplay, Kaillera oder Netzwerk. Oft steht es unter Datei oder Optionen.</translation>
    </message>
    <message>
        <source>Look up this computer’s address in your network: Host shows it.</source>
        <translation type="unfinished">Sieh nach, welche Adresse dieser Computer in deinem Netzwerk hat: Im Netzwerk hosten zeigt sie.</translation>
    </message>
    <message>
        <source>Look whether a filter hides everything: below the list stands how many are shown, beside it Reset filters.</source>
        <translation type="unfinished">Sieh nach, ob ein Filter alles verbirgt: Unter der Liste steht, wie viele gezeigt werden, daneben Filter zurücksetzen.</translation>
    </message>
    <message>
        <source>Merged: the parent and all its variants are in one zip.</source>
        <translation type="unfinished">Merged: Der Parent und alle seine Varianten sind in einem Zip.</translation>
    </message>
    <message>
        <source>Names and chat look wrong</source>
        <translation type="unfinished">Namen und Chat sehen falsch aus</translation>
    </message>
    <message>
        <source>Nearly always the ROM: the same name is not the same file. Compare the CRC in the room, and the region (USA, Europe, Japan). Arcade games need the same set of the same emulator version.</source>
        <translation type="unfinished">Fast immer das ROM: Derselbe Name ist nicht dieselbe Datei. Vergleicht im Raum die CRC und die Region (USA, Europa, Japan). Arcade-Spiele brauchen dasselbe Set derselben Emulator-Version.</translation>
    </message>
    <message>
        <source>Never while a game runs or may begin: during a login, in a room, and while your own server has a room.</source>
        <translation type="unfinished">Nie, während ein Spiel läuft oder beginnen kann: bei einer Anmeldung, in einem Raum und solange dein eigener Server einen Raum hat.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished">Neuere Versionen</translation>
    </message>
    <message>
        <source>Next: the 5 GHz band, near the router, in the same room.</source>
        <translation type="unfinished">Danach: das 5-GHz-Band, nah am Router, im selben Zimmer.</translation>
    </message>
    <message>
        <source>Nickname: too long, in use, or with characters that are not allowed there.</source>
        <translation type="unfinished">Nickname: zu lang, schon vergeben oder mit Zeichen, die dort nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>No control characters, and nothing that looks like a web address.</source>
        <translation type="unfinished">Keine Steuerzeichen und nichts, was wie eine Webadresse aussieht.</translation>
    </message>
    <message>
        <source>No such menu: this edition was built without Kaillera, or its library is not found. “Install into emulator…” in the library puts kailleraclient.dll beside the program.</source>
        <translation type="unfinished">Kein solches Menü: Diese Ausgabe wurde ohne Kaillera gebaut, oder ihre Bibliothek wird nicht gefunden. „In Emulator installieren…“ in der Bibliothek legt kailleraclient.dll neben das Programm.</translation>
    </message>
    <message>
        <source>No window after 10 seconds: it may ask something behind another window, or on another screen.</source>
        <translation type="unfinished">Kein Fenster nach 10 Sekunden: Vielleicht fragt es etwas hinter einem anderen Fenster oder auf einem anderen Bildschirm.</translation>
    </message>
    <message>
        <source>Not this one: a version that you do not want is not told of again, unless you check yourself.</source>
        <translation type="unfinished">Diese nicht: Eine Version, die du nicht willst, wird dir nicht noch einmal genannt, außer du suchst selbst.</translation>
    </message>
    <message>
        <source>On some lists the games that wait, with the names of who opened them.</source>
        <translation type="unfinished">Auf manchen Listen die wartenden Spiele, mit den Namen derer, die sie geöffnet haben.</translation>
    </message>
    <message>
        <source>One frame more of delay hides most of it; the delay helper counts it in as head-room.</source>
        <translation type="unfinished">Ein Frame Delay mehr verdeckt das meiste davon; der Delay-Helfer rechnet ihn als Reserve ein.</translation>
    </message>
    <message>
        <source>One frame more of delay hides short stalls. Against long ones helps a better line for whoever is late, or another server between you.</source>
        <translation type="unfinished">Ein Frame Delay mehr verdeckt kurze Hänger. Gegen lange hilft eine bessere Leitung bei dem, der spät ist, oder ein anderer Server zwischen euch.</translation>
    </message>
    <message>
        <source>One of you hosts, opens a room, and copies the invitation.</source>
        <translation type="unfinished">Einer von euch hostet, öffnet einen Raum und kopiert die Einladung.</translation>
    </message>
    <message>
        <source>Open your router’s page in a browser. Its address and password stand on the router or in its papers.</source>
        <translation type="unfinished">Öffne die Seite deines Routers im Browser. Ihre Adresse und das Passwort stehen auf dem Router oder in seinen Unterlagen.</translation>
    </message>
    <message>
        <source>Or begin with the same: one sends the save file to the others.</source>
        <translation type="unfinished">Oder beginnt mit derselben: Einer schickt den anderen die Speicherdatei.</translation>
    </message>
    <message>
        <source>Other programs call it P2P: the two of you play over one of your two computers. Here it is the same server and the same pages as everywhere.</source>
        <translation type="unfinished">Andere Programme nennen es P2P: Ihr zwei spielt über einen eurer beiden Computer. Hier sind es derselbe Server und dieselben Seiten wie überall.</translation>
    </message>
    <message>
        <source>Others see it in the lobby, in the room and in chat. It needs no account and no password, so anybody may take the same one: a name proves nothing.</source>
        <translation type="unfinished">Andere sehen ihn in der Lobby, im Raum und im Chat. Er braucht kein Konto und kein Passwort, also kann jeder denselben nehmen: Ein Name beweist nichts.</translation>
    </message>
    <message>
        <source>Over the internet the one who hosts needs the port open, see Ports and routers. When that is not possible for either of you, meet on a public server near both.</source>
        <translation type="unfinished">Über das Internet braucht der, der hostet, den offenen Port, siehe Ports und Router. Geht das bei keinem von euch, trefft euch auf einem öffentlichen Server nah bei beiden.</translation>
    </message>
    <message>
        <source>Ping: there is a limit. Choose a nearer server, or a cable.</source>
        <translation type="unfinished">Ping: Es gibt eine Grenze. Nimm einen näheren Server oder ein Kabel.</translation>
    </message>
    <message>
        <source>Place it near the players: everybody’s delay follows from the ping to the server.</source>
        <translation type="unfinished">Stell ihn nah zu den Spielern: Das Delay aller folgt aus dem Ping zum Server.</translation>
    </message>
    <message>
        <source>Play ▸ Host on your network opens a server on this computer and shows its addresses. Friends in the same network connect to the address that is shown.</source>
        <translation type="unfinished">Spielen ▸ Im Netzwerk hosten öffnet einen Server auf diesem Computer und zeigt seine Adressen. Freunde im selben Netzwerk verbinden sich mit der angezeigten Adresse.</translation>
    </message>
    <message>
        <source>Ports and routers</source>
        <translation type="unfinished">Ports und Router</translation>
    </message>
    <message>
        <source>Powerline adapters are better than bad Wi-Fi, not better than good.</source>
        <translation type="unfinished">Powerline-Adapter sind besser als schlechtes WLAN, nicht besser als gutes.</translation>
    </message>
    <message>
        <source>Practise now, on the page Play: a game against bots on this computer, without ROM or internet.</source>
        <translation type="unfinished">Jetzt üben, auf der Seite Spielen: ein Spiel gegen Bots auf diesem Computer, ohne ROM und ohne Internet.</translation>
    </message>
    <message>
        <source>Put the library of the emulator’s kind beside it: “Install into emulator…” in the library finds out which it is, or</source>
        <translation type="unfinished">Leg die Bibliothek von der Art des Emulators neben ihn: „In Emulator installieren…“ in der Bibliothek findet heraus, welche das ist, oder</translation>
    </message>
    <message>
        <source>Room: look at delay and ROM, then the host starts.</source>
        <translation type="unfinished">Raum: Sieh dir Delay und ROM an, dann startet der Host.</translation>
    </message>
    <message>
        <source>Save memory and cheats</source>
        <translation type="unfinished">Speicherstände und Cheats</translation>
    </message>
    <message>
        <source>Save memory: everybody begins without it, or with the same file.</source>
        <translation type="unfinished">Speicherstand: Alle beginnen ohne oder mit derselben Datei.</translation>
    </message>
    <message>
        <source>Server lists, and what they publish</source>
        <translation type="unfinished">Serverlisten und was sie veröffentlichen</translation>
    </message>
    <message>
        <source>Servers compare the name of a game and nothing else. Two files of one name can be different games inside, and that is a desync at once. This client compares checksums of the contents.</source>
        <translation type="unfinished">Server vergleichen den Namen eines Spiels und sonst nichts. Zwei Dateien mit einem Namen können innen verschiedene Spiele sein, und das ist sofort ein Desync. Dieser Client vergleicht Prüfsummen der Inhalte.</translation>
    </message>
    <message>
        <source>Servers have rules, and say which one was broken. The message in the window has their words under what they mean.</source>
        <translation type="unfinished">Server haben Regeln und sagen, welche verletzt wurde. Die Meldung im Fenster zeigt ihre Worte unter dem, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Servers: the list has ping and expected delay. Enter connects. A favourite stays, whatever the lists say.</source>
        <translation type="unfinished">Server: Die Liste zeigt Ping und erwartetes Delay. Enter verbindet. Ein Favorit bleibt, was auch immer die Listen sagen.</translation>
    </message>
    <message>
        <source>Silence: a server that hears nothing for a while ends the session.</source>
        <translation type="unfinished">Stille: Ein Server, der eine Weile nichts hört, beendet die Sitzung.</translation>
    </message>
    <message>
        <source>SmartScreen: More info, Run anyway. Only when you know where the file is from.</source>
        <translation type="unfinished">SmartScreen: Weitere Informationen, Trotzdem ausführen. Nur, wenn du weißt, woher die Datei ist.</translation>
    </message>
    <message>
        <source>Some providers give several homes one address (carrier-grade NAT), above all on mobile networks. Then no router setting helps: let the friend host, or meet on a public server.</source>
        <translation type="unfinished">Manche Anbieter geben mehreren Haushalten eine Adresse (Carrier-grade NAT), vor allem im Mobilfunk. Dann hilft keine Router-Einstellung: Lass den Freund hosten, oder trefft euch auf einem öffentlichen Server.</translation>
    </message>
    <message>
        <source>Sounds and notifications</source>
        <translation type="unfinished">Töne und Meldungen</translation>
    </message>
    <message>
        <source>Split: a zip has only what differs from the parent. The parent’s zip must be in the same folder.</source>
        <translation type="unfinished">Split: Ein Zip enthält nur, was vom Parent abweicht. Das Zip des Parents muss im selben Ordner sein.</translation>
    </message>
    <message>
        <source>Start it once without this client: does it open by itself?</source>
        <translation type="unfinished">Starte ihn einmal ohne diesen Client: Öffnet er sich allein?</translation>
    </message>
    <message>
        <source>Stop downloads, backups and video calls in the same home.</source>
        <translation type="unfinished">Stoppe Downloads, Backups und Videoanrufe im selben Haushalt.</translation>
    </message>
    <message>
        <source>Streamer mode, in the settings under Privacy, takes out of the window what could lead to you or to a private server: addresses and your user name in paths. An invitation is copied after a warning only, because it has to contain the server’s address.</source>
        <translation type="unfinished">Der Streamer-Modus, in den Optionen unter Privatsphäre, nimmt aus dem Fenster, was zu dir oder zu einem privaten Server führen könnte: Adressen und deinen Benutzernamen in Pfaden. Eine Einladung wird erst nach einer Warnung kopiert, weil sie die Adresse des Servers enthalten muss.</translation>
    </message>
    <message>
        <source>Streaming and screenshots</source>
        <translation type="unfinished">Streamen und Screenshots</translation>
    </message>
    <message>
        <source>Switch off every cheat, and loading a state at the start.</source>
        <translation type="unfinished">Schalte jeden Cheat aus, und auch das Laden eines Spielstands am Anfang.</translation>
    </message>
    <message>
        <source>That computer must prove by a certificate to be the right one. It sees your address, as any web page does, and the version that you have. Nothing else is told.</source>
        <translation type="unfinished">Dieser Computer muss mit einem Zertifikat beweisen, dass er der richtige ist. Er sieht deine Adresse, wie jede Webseite, und welche Version du hast. Mehr erfährt er nicht.</translation>
    </message>
    <message>
        <source>The BIOS, where a system needs one.</source>
        <translation type="unfinished">Das BIOS, wo ein System eins braucht.</translation>
    </message>
    <message>
        <source>The checksum leaves out what copying tools add in front (headers), and looks into zip and 7z. Files are only read. This program never sends a ROM: who has another file has to find the same one.</source>
        <translation type="unfinished">Die Prüfsumme lässt aus, was Kopierprogramme vorne anhängen (Header), und sieht in Zip und 7z hinein. Dateien werden nur gelesen. Dieses Programm sendet nie ein ROM: Wer eine andere Datei hat, muss die gleiche finden.</translation>
    </message>
    <message>
        <source>The connection type LAN. All others send several frames at once and wait longer.</source>
        <translation type="unfinished">Der Verbindungstyp LAN. Alle anderen senden mehrere Frames auf einmal und warten länger.</translation>
    </message>
    <message>
        <source>The connection type says how many frames are sent in one packet. LAN sends every frame at once, 60 packets a second, each smaller than 100 bytes. Every line of today carries that.</source>
        <translation type="unfinished">Der Verbindungstyp sagt, wie viele Frames in einem Paket gesendet werden. LAN sendet jeden Frame sofort, 60 Pakete pro Sekunde, jedes kleiner als 100 Bytes. Das schafft heute jede Leitung.</translation>
    </message>
    <message>
        <source>The delay helper shows what this server gives you, what your line needs, and one recommendation. A fixed delay can only be longer than your ping needs. Each player may have another delay, unless the host sets the same for all.</source>
        <translation type="unfinished">Der Delay-Helfer zeigt, was dieser Server dir gibt, was deine Leitung braucht, und eine Empfehlung. Ein festes Delay kann nur länger sein, als dein Ping braucht. Jeder Spieler kann ein anderes Delay haben, außer der Host stellt für alle dasselbe ein.</translation>
    </message>
    <message>
        <source>The emulator closes or shows nothing</source>
        <translation type="unfinished">Der Emulator schließt sich oder zeigt nichts</translation>
    </message>
    <message>
        <source>The emulator runs but does not connect</source>
        <translation type="unfinished">Der Emulator läuft, verbindet sich aber nicht</translation>
    </message>
    <message>
        <source>The emulator: the same program in the same version.</source>
        <translation type="unfinished">Der Emulator: dasselbe Programm in derselben Version.</translation>
    </message>
    <message>
        <source>The file may lack the right to run: chmod +x, or Properties, Permissions, Allow to run.</source>
        <translation type="unfinished">Der Datei fehlt vielleicht das Recht zum Ausführen: chmod +x, oder Eigenschaften, Zugriffsrechte, Ausführen erlauben.</translation>
    </message>
    <message>
        <source>The friend sees the address of who hosts. Send invitations only to people whom you trust with it.</source>
        <translation type="unfinished">Der Freund sieht die Adresse dessen, der hostet. Sende Einladungen nur an Leute, denen du sie anvertraust.</translation>
    </message>
    <message>
        <source>The game reacts late (input lag)</source>
        <translation type="unfinished">Das Spiel reagiert spät (Input-Lag)</translation>
    </message>
    <message>
        <source>The game stands still again and again</source>
        <translation type="unfinished">Das Spiel steht immer wieder still</translation>
    </message>
    <message>
        <source>The lists and some game servers are asked as the page Servers does it, without a name. While a game runs, nothing is measured: it would take time from the game.</source>
        <translation type="unfinished">Die Listen und einige Spielserver werden gefragt, wie die Seite Server es tut, ohne einen Namen. Während ein Spiel läuft, wird nichts gemessen: Es nähme dem Spiel Zeit weg.</translation>
    </message>
    <message>
        <source>The lists are run by volunteers, each on its own computer. One that does not answer is nothing unusual, and says nothing about the servers themselves.</source>
        <translation type="unfinished">Die Listen betreiben Freiwillige, jeder auf seinem eigenen Computer. Eine, die nicht antwortet, ist nichts Ungewöhnliches und sagt nichts über die Server selbst.</translation>
    </message>
    <message>
        <source>The message in the window has the exit code and the program’s last words. They come from the emulator, and often name what is missing.</source>
        <translation type="unfinished">Die Meldung im Fenster enthält den Exit-Code und die letzten Worte des Programms. Sie kommen vom Emulator und nennen oft, was fehlt.</translation>
    </message>
    <message>
        <source>The network, last: lost packets are repaired here.</source>
        <translation type="unfinished">Das Netzwerk zuletzt: Verlorene Pakete werden hier ersetzt.</translation>
    </message>
    <message>
        <source>The nickname</source>
        <translation type="unfinished">Der Nickname</translation>
    </message>
    <message>
        <source>The other pastes it under Join a friend and presses Join.</source>
        <translation type="unfinished">Der andere fügt sie unter Freund beitreten ein und drückt Beitreten.</translation>
    </message>
    <message>
        <source>The other types come from the time of modems. They wait for 2 to 6 frames before they send, and the delay grows by as much: with 60 ms of ping LAN has 4 frames, Bad has 11.</source>
        <translation type="unfinished">Die anderen Typen stammen aus der Zeit der Modems. Sie warten auf 2 bis 6 Frames, bevor sie senden, und um so viel wächst das Delay: Bei 60 ms Ping hat LAN 4 Frames, Bad hat 11.</translation>
    </message>
    <message>
        <source>The players see different games (desync)</source>
        <translation type="unfinished">Die Spieler sehen verschiedene Spiele (Desync)</translation>
    </message>
    <message>
        <source>The program never sends it anywhere.</source>
        <translation type="unfinished">Das Programm sendet ihn nie irgendwohin.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">Der Bericht</translation>
    </message>
    <message>
        <source>The server in this program is for an evening with friends: it runs while the program runs. In a terminal, kaillera-client serve runs it without a window.</source>
        <translation type="unfinished">Der Server in diesem Programm ist für einen Abend mit Freunden: Er läuft, solange das Programm läuft. In einem Terminal startet ihn kaillera-client serve ohne Fenster.</translation>
    </message>
    <message>
        <source>The server list is empty</source>
        <translation type="unfinished">Die Serverliste ist leer</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect and sets the delay then. Rule of thumb: ping ÷ 16, rounded up.</source>
        <translation type="unfinished">Der Server misst deinen Ping, wenn du dich verbindest, und legt dann das Delay fest. Faustregel: Ping ÷ 16, aufgerundet.</translation>
    </message>
    <message>
        <source>The server: it is silent, and others answer.</source>
        <translation type="unfinished">Der Server: Er schweigt, und andere antworten.</translation>
    </message>
    <message>
        <source>The server’s name, address, port and place.</source>
        <translation type="unfinished">Name, Adresse, Port und Ort des Servers.</translation>
    </message>
    <message>
        <source>The system does not allow a program to run</source>
        <translation type="unfinished">Das System erlaubt ein Programm nicht</translation>
    </message>
    <message>
        <source>The version counts</source>
        <translation type="unfinished">Die Version zählt</translation>
    </message>
    <message>
        <source>They look at this computer, this network and your settings, one after another, in at most 20 seconds. They need no special rights, change nothing, and run only when you ask.</source>
        <translation type="unfinished">Sie sehen sich nacheinander diesen Computer, dieses Netzwerk und deine Optionen an, in höchstens 20 Sekunden. Sie brauchen keine besonderen Rechte, ändern nichts und laufen nur, wenn du es willst.</translation>
    </message>
    <message>
        <source>This program’s own server is never announced anywhere. There is no switch for it.</source>
        <translation type="unfinished">Der eigene Server dieses Programms wird nie irgendwo gemeldet. Dafür gibt es keinen Schalter.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>To play on other servers you need no open port. To host for friends outside your network you need one: UDP 27888. TCP is not needed, whatever older guides say.</source>
        <translation type="unfinished">Um auf anderen Servern zu spielen, brauchst du keinen offenen Port. Um für Freunde außerhalb deines Netzwerks zu hosten, brauchst du einen: UDP 27888. TCP ist nicht nötig, was ältere Anleitungen auch sagen.</translation>
    </message>
    <message>
        <source>To try the rest without an emulator, practise with the demo game.</source>
        <translation type="unfinished">Um den Rest ohne Emulator auszuprobieren, üb mit dem Demospiel.</translation>
    </message>
    <message>
        <source>Try again. Every list is asked anew, at most every 30 seconds.</source>
        <translation type="unfinished">Noch einmal. Jede Liste wird neu gefragt, höchstens alle 30 Sekunden.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone’s hotspot. When that works, the first network blocks UDP, and only who runs it can change that.</source>
        <translation type="unfinished">Probier ein anderes Netzwerk, etwa den Hotspot eines Handys. Geht das, sperrt das erste Netzwerk UDP, und nur wer es betreibt, kann das ändern.</translation>
    </message>
    <message>
        <source>Turn the VPN off, or let it carry everything.</source>
        <translation type="unfinished">Schalte das VPN aus, oder lass alles darüber laufen.</translation>
    </message>
    <message>
        <source>UDP is blocked, or a VPN is in the way</source>
        <translation type="unfinished">UDP ist gesperrt, oder ein VPN ist im Weg</translation>
    </message>
    <message>
        <source>Under port forwarding, send UDP port 27888 to this computer’s address. Nothing else needs to be forwarded.</source>
        <translation type="unfinished">Leite unter Portweiterleitung den UDP-Port 27888 an die Adresse dieses Computers. Sonst muss nichts weitergeleitet werden.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished">VPN</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">Was hilft</translation>
    </message>
    <message>
        <source>What other server programs publish there</source>
        <translation type="unfinished">Was andere Serverprogramme dort veröffentlichen</translation>
    </message>
    <message>
        <source>What the checks do</source>
        <translation type="unfinished">Was die Prüfungen tun</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Was du tun kannst</translation>
    </message>
    <message>
        <source>What to know of each emulator</source>
        <translation type="unfinished">Wissenswertes zu jedem Emulator</translation>
    </message>
    <message>
        <source>What you press travels to the server and back before anybody’s game uses it. That is the delay. Rule of thumb: ping ÷ 16, rounded up: 60 ms make 4 frames.</source>
        <translation type="unfinished">Was du drückst, geht zum Server und zurück, bevor das Spiel von irgendwem es benutzt. Das ist das Delay. Faustregel: Ping ÷ 16, aufgerundet: 60 ms ergeben 4 Frames.</translation>
    </message>
    <message>
        <source>When it cannot work</source>
        <translation type="unfinished">Wann es nicht gehen kann</translation>
    </message>
    <message>
        <source>When the port is taken, the next free one is used, and the invitation contains it. The server ends with the program, or when you stop it.</source>
        <translation type="unfinished">Ist der Port belegt, wird der nächste freie genommen, und in der Einladung steht er. Der Server endet mit dem Programm oder wenn du ihn stoppst.</translation>
    </message>
    <message>
        <source>When the switch is grey</source>
        <translation type="unfinished">Wenn der Schalter grau ist</translation>
    </message>
    <message>
        <source>When web pages open but no list answers, a firewall or a filter may stand between. The checks below tell name look-up, lists and game servers apart.</source>
        <translation type="unfinished">Öffnen sich Webseiten, aber keine Liste antwortet, ist vielleicht eine Firewall oder ein Filter dazwischen. Die Prüfungen unten unterscheiden Namensauflösung, Listen und Spielserver.</translation>
    </message>
    <message>
        <source>When you ask others for help, a report saves questions: versions, the results of the checks, the numbers of this run’s games, what servers said, and settings.</source>
        <translation type="unfinished">Wenn du andere um Hilfe bittest, erspart ein Bericht Fragen: Versionen, die Ergebnisse der Prüfungen, die Zahlen der Spiele dieses Laufs, was Server gesagt haben, und Optionen.</translation>
    </message>
    <message>
        <source>Which emulators can be used</source>
        <translation type="unfinished">Welche Emulatoren gehen</translation>
    </message>
    <message>
        <source>While a game runs, nothing interrupts it: what happened is told in one line after it. People whom you ignore never cause a sound or a message.</source>
        <translation type="unfinished">Während ein Spiel läuft, unterbricht es nichts: Was war, steht danach in einer Zeile. Leute, die du ignorierst, lösen nie einen Ton oder eine Meldung aus.</translation>
    </message>
    <message>
        <source>Who is different</source>
        <translation type="unfinished">Wer anders ist</translation>
    </message>
    <message>
        <source>Who speaks Kaillera</source>
        <translation type="unfinished">Wer Kaillera spricht</translation>
    </message>
    <message>
        <source>Whoever built this program has not told it where its releases are. Then nobody is asked. Look where you got it from.</source>
        <translation type="unfinished">Wer dieses Programm gebaut hat, hat ihm nicht gesagt, wo es neue Versionen gibt. Dann wird niemand gefragt. Sieh dort nach, wo du es herhast.</translation>
    </message>
    <message>
        <source>Why LAN, even over the internet</source>
        <translation type="unfinished">Warum LAN, auch im Internet</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">Warum ein Kabel hilft</translation>
    </message>
    <message>
        <source>Wi-Fi shares the air with everybody around. Its ping is fine most of the time, and some packets come 20 to 100 ms late. A game needs every one of 60 packets a second, so the late ones count.</source>
        <translation type="unfinished">WLAN teilt sich die Luft mit allen ringsum. Sein Ping ist meistens in Ordnung, und manche Pakete kommen 20 bis 100 ms zu spät. Ein Spiel braucht jedes von 60 Paketen pro Sekunde, also zählen die späten.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished">Windows</translation>
    </message>
    <message>
        <source>With a friend it is shorter: paste the friend’s link or address under Join a friend.</source>
        <translation type="unfinished">Mit einem Freund geht es kürzer: Füg seinen Link oder seine Adresse unter Freund beitreten ein.</translation>
    </message>
    <message>
        <source>With {ping} ms of ping, each connection type means:</source>
        <translation type="unfinished">Bei {ping} ms Ping bedeutet jeder Verbindungstyp:</translation>
    </message>
    <message>
        <source>You can be told when somebody joins your room, when a game starts, when your name is in the chat, when a friend comes, and when a game that you asked for opens. Each has its own switch in the settings, and so have sound, task bar and system messages.</source>
        <translation type="unfinished">Du kannst Bescheid bekommen, wenn jemand deinem Raum beitritt, wenn ein Spiel startet, wenn dein Name im Chat fällt, wenn ein Freund kommt und wenn ein Spiel öffnet, auf das du wartest. Jedes hat seinen eigenen Schalter in den Optionen, ebenso Ton, Taskleiste und Systemmeldungen.</translation>
    </message>
    <message>
        <source>You read it before it is saved. Look through it once.</source>
        <translation type="unfinished">Du liest ihn, bevor er gespeichert wird. Sieh ihn einmal durch.</translation>
    </message>
    <message>
        <source>Your computer: the frames were there, and the emulator took them late.</source>
        <translation type="unfinished">Dein Computer: Die Frames waren da, und der Emulator hat sie spät genommen.</translation>
    </message>
    <message>
        <source>Your last session: after a lost connection it stays for a few minutes. Wait a little.</source>
        <translation type="unfinished">Deine letzte Sitzung: Nach einer verlorenen Verbindung bleibt sie ein paar Minuten. Warte etwas.</translation>
    </message>
    <message>
        <source>Your line: the server and other servers are silent at the same time.</source>
        <translation type="unfinished">Deine Leitung: Der Server und andere Server schweigen zur selben Zeit.</translation>
    </message>
    <message>
        <source>begin start connect join create lobby room</source>
        <translation type="unfinished">anfangen beginnen starten verbinden beitreten erstellen lobby raum</translation>
    </message>
    <message>
        <source>bitness x86 x64 dll library</source>
        <translation type="unfinished">bitness x86 x64 dll bibliothek 32 64</translation>
    </message>
    <message>
        <source>blocked permission executable denied antivirus</source>
        <translation type="unfinished">gesperrt blockiert berechtigung rechte ausführen verweigert virenscanner antivirus</translation>
    </message>
    <message>
        <source>charset encoding shift-jis korean cyrillic chat text</source>
        <translation type="unfinished">zeichensatz kodierung umlaute shift-jis koreanisch kyrillisch chat text</translation>
    </message>
    <message>
        <source>connection type excellent good average low bad</source>
        <translation type="unfinished">verbindungstyp excellent good average low bad</translation>
    </message>
    <message>
        <source>delay slow controls latency ping frames</source>
        <translation type="unfinished">delay verzögerung langsam steuerung latenz ping frames</translation>
    </message>
    <message>
        <source>desync desynch out of sync different rom</source>
        <translation type="unfinished">desync asynchron nicht synchron anderes rom</translation>
    </message>
    <message>
        <source>diagnostics check test</source>
        <translation type="unfinished">diagnose prüfen prüfung test</translation>
    </message>
    <message>
        <source>emulator bytes cheats saves black screen mame project64 1964</source>
        <translation type="unfinished">emulator bytes cheats speicherstände schwarzer bildschirm mame project64 1964</translation>
    </message>
    <message>
        <source>emulator mame snes9x project64 fbneo wine linux</source>
        <translation type="unfinished">emulator mame snes9x project64 fbneo wine linux</translation>
    </message>
    <message>
        <source>emulinker dedicated server run</source>
        <translation type="unfinished">emulinker eigener server betreiben dedicated</translation>
    </message>
    <message>
        <source>firewall vpn proxy blocked port company school hotel</source>
        <translation type="unfinished">firewall vpn proxy gesperrt blockiert port firma schule hotel</translation>
    </message>
    <message>
        <source>frames ping recommended fixed same helper jitter</source>
        <translation type="unfinished">frames ping empfohlen fest gleich helfer jitter</translation>
    </message>
    <message>
        <source>host server own open lan</source>
        <translation type="unfinished">host hosten server eigener öffnen lan</translation>
    </message>
    <message>
        <source>kicked refused banned denied disconnected full</source>
        <translation type="unfinished">gekickt abgelehnt verweigert gebannt getrennt voll</translation>
    </message>
    <message>
        <source>mame arcade set split merged parent zip full</source>
        <translation type="unfinished">mame arcade set split merged parent zip voll</translation>
    </message>
    <message>
        <source>master list publish register announce public</source>
        <translation type="unfinished">master liste veröffentlichen melden öffentlich</translation>
    </message>
    <message>
        <source>name nick</source>
        <translation type="unfinished">name nick</translation>
    </message>
    <message>
        <source>netplay menu kaillera not connected called</source>
        <translation type="unfinished">netplay menü kaillera nicht verbunden aufgerufen</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>no servers list nothing found master</source>
        <translation type="unfinished">keine server liste nichts gefunden leer master</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">nur eigener Client</translation>
    </message>
    <message>
        <source>p2p direct friend invite</source>
        <translation type="unfinished">p2p direkt freund einladen einladung</translation>
    </message>
    <message>
        <source>port forwarding router nat 27888 udp tcp upnp outside</source>
        <translation type="unfinished">portweiterleitung portfreigabe router nat 27888 udp tcp upnp außen</translation>
    </message>
    <message>
        <source>report bug save log private</source>
        <translation type="unfinished">bericht fehler melden log privat</translation>
    </message>
    <message>
        <source>rom crc sha checksum compare same other file header</source>
        <translation type="unfinished">rom crc sha prüfsumme vergleichen gleich andere datei header</translation>
    </message>
    <message>
        <source>sound flash tray notify alert</source>
        <translation type="unfinished">ton benachrichtigung taskleiste meldung</translation>
    </message>
    <message>
        <source>sram save memory card cheats state</source>
        <translation type="unfinished">sram speicherstand speicherkarte spielstand cheats state</translation>
    </message>
    <message>
        <source>stall freeze waiting stutter lagstat</source>
        <translation type="unfinished">hänger hängt einfrieren warten ruckeln stottern lagstat</translation>
    </message>
    <message>
        <source>start crash exit code closed window missing dll</source>
        <translation type="unfinished">start absturz exit-code geschlossen fenster fehlt dll</translation>
    </message>
    <message>
        <source>stream privacy hide address ip</source>
        <translation type="unfinished">stream streamen privatsphäre verbergen adresse ip</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">über Wine</translation>
    </message>
    <message>
        <source>update upgrade new version release check</source>
        <translation type="unfinished">update upgrade aktualisierung neue version veröffentlichung suchen</translation>
    </message>
    <message>
        <source>use the other edition of the emulator, if its maker offers one.</source>
        <translation type="unfinished">nimm die andere Ausgabe des Emulators, wenn sein Hersteller eine anbietet.</translation>
    </message>
    <message>
        <source>wifi wireless wlan cable jitter</source>
        <translation type="unfinished">wlan wifi kabellos funk kabel jitter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} Frames</translation>
    </message>
    <message>
        <source>– not tested: it could not be tried. That is neither good nor bad.</source>
        <translation type="unfinished">– nicht geprüft: Es ließ sich nicht ausprobieren. Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>≠ other file: the name is the same, the contents are not.</source>
        <translation type="unfinished">≠ andere: eine andere Datei. Der Name ist gleich, der Inhalt nicht.</translation>
    </message>
    <message>
        <source>≠ set: an arcade set of another kind.</source>
        <translation type="unfinished">≠ Set: ein Arcade-Set anderer Art.</translation>
    </message>
    <message>
        <source>✓ fine: it was tried and works.</source>
        <translation type="unfinished">✓ in Ordnung: Es wurde ausprobiert und geht.</translation>
    </message>
    <message>
        <source>✓ same: the same file, sure.</source>
        <translation type="unfinished">✓ gleich: dieselbe Datei, sicher.</translation>
    </message>
    <message>
        <source>✕ failed: it was tried and does not work.</source>
        <translation type="unfinished">✕ gescheitert: Es wurde ausprobiert und geht nicht.</translation>
    </message>
    <message>
        <source>✕ not found: nothing with that name is in your folders.</source>
        <translation type="unfinished">✕ fehlt: Nichts mit diesem Namen ist in deinen Ordnern.</translation>
    </message>
</context>
<context>
    <name>installing</name>
    <message>
        <source>An AppImage loads nothing that lies beside it.</source>
        <translation type="unfinished">Ein AppImage lädt nichts, was neben ihm liegt.</translation>
    </message>
    <message>
        <source>An emulator that runs now notices it at its next start. Others in the same folder use the same library.</source>
        <translation type="unfinished">Ein Emulator, der gerade läuft, merkt es bei seinem nächsten Start. Andere im selben Ordner benutzen dieselbe Bibliothek.</translation>
    </message>
    <message>
        <source>Back in its place: {path}, from {name}</source>
        <translation type="unfinished">Wieder an ihrem Platz: {path}, aus {name}</translation>
    </message>
    <message>
        <source>Choose the emulator’s program</source>
        <translation type="unfinished">Das Programm des Emulators wählen</translation>
    </message>
    <message>
        <source>Choose the file that starts the emulator.</source>
        <translation type="unfinished">Wähl die Datei, die den Emulator startet.</translation>
    </message>
    <message>
        <source>Choose the program that it starts.</source>
        <translation type="unfinished">Wähl das Programm, das es startet.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation type="unfinished">Schließ ihn, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Copy the right library by hand, as docs/emulators.md says.</source>
        <translation type="unfinished">Kopier die richtige Bibliothek von Hand, wie docs/emulators.md es beschreibt.</translation>
    </message>
    <message>
        <source>In place of another version: {path}</source>
        <translation type="unfinished">Anstelle einer anderen Version: {path}</translation>
    </message>
    <message>
        <source>In place of: {path}</source>
        <translation type="unfinished">Anstelle von: {path}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">Installieren</translation>
    </message>
    <message>
        <source>Install the Kaillera library into {program}?</source>
        <translation type="unfinished">Die Kaillera-Bibliothek in {program} installieren?</translation>
    </message>
    <message>
        <source>Kaillera library: another one. It does not call this program.</source>
        <translation type="unfinished">Kaillera-Bibliothek: eine andere. Sie ruft dieses Programm nicht auf.</translation>
    </message>
    <message>
        <source>Kaillera library: none beside it.</source>
        <translation type="unfinished">Kaillera-Bibliothek: keine daneben.</translation>
    </message>
    <message>
        <source>Kaillera library: ours, but not as this version has it.</source>
        <translation type="unfinished">Kaillera-Bibliothek: unsere, aber nicht so, wie diese Version sie hat.</translation>
    </message>
    <message>
        <source>Left as it is, for it is not ours: {path}</source>
        <translation type="unfinished">Bleibt, wie sie ist, denn sie ist nicht unsere: {path}</translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation type="unfinished">Leg sie zuerst beiseite.</translation>
    </message>
    <message>
        <source>Move the emulator to a folder of your own, not Program Files, and try again.</source>
        <translation type="unfinished">Leg den Emulator in einen eigenen Ordner, nicht unter „Programme“, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>New file: {path}</source>
        <translation type="unfinished">Neue Datei: {path}</translation>
    </message>
    <message>
        <source>No Linux emulator is known to load one by itself: look into its documentation.</source>
        <translation type="unfinished">Von keinem Linux-Emulator ist bekannt, dass er von selbst eine lädt: Sieh in seiner Dokumentation nach.</translation>
    </message>
    <message>
        <source>No library of ours is there.</source>
        <translation type="unfinished">Dort ist keine Bibliothek von uns.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room there, and try again.</source>
        <translation type="unfinished">Nichts wurde geändert. Schaff dort Platz, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: {detail}.</source>
        <translation type="unfinished">Nichts wurde geändert. Das System sagt: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished">Nichts wurde geändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Remove the one that the emulator does not use.</source>
        <translation type="unfinished">Entferne die, die der Emulator nicht benutzt.</translation>
    </message>
    <message>
        <source>Somebody has replaced ours since. It was left as it is.</source>
        <translation type="unfinished">Jemand hat unsere inzwischen ersetzt. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Something was changed in that folder meanwhile.</source>
        <translation type="unfinished">In diesem Ordner wurde inzwischen etwas geändert.</translation>
    </message>
    <message>
        <source>Take a complete package, or run make library in a clone.</source>
        <translation type="unfinished">Nimm ein vollständiges Paket, oder führ „make library“ in einem Klon aus.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Take the Kaillera library away from {program}?</source>
        <translation type="unfinished">Die Kaillera-Bibliothek bei {program} entfernen?</translation>
    </message>
    <message>
        <source>Taken away: {path}</source>
        <translation type="unfinished">Entfernt: {path}</translation>
    </message>
    <message>
        <source>The Kaillera library was installed into {program}.</source>
        <translation type="unfinished">Die Kaillera-Bibliothek wurde in {program} installiert.</translation>
    </message>
    <message>
        <source>The Kaillera library was taken away from {program}.</source>
        <translation type="unfinished">Die Kaillera-Bibliothek wurde bei {program} entfernt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The emulator runs and holds its library.</source>
        <translation type="unfinished">Der Emulator läuft und hält seine Bibliothek fest.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation type="unfinished">Die Bibliothek konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library there is not ours: {detail}.</source>
        <translation type="unfinished">Die Bibliothek dort ist nicht unsere: {detail}.</translation>
    </message>
    <message>
        <source>The one that was there is kept as {name}.</source>
        <translation type="unfinished">Die vorherige bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <translation type="unfinished">Das System sagt: {detail}.</translation>
    </message>
    <message>
        <source>There is no library for 32-bit Linux programs.</source>
        <translation type="unfinished">Es gibt keine Bibliothek für Linux-Programme mit 32 Bit.</translation>
    </message>
    <message>
        <source>There is no library for programs of the Mac.</source>
        <translation type="unfinished">Es gibt keine Bibliothek für Programme des Mac.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translation type="unfinished">Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>This copy of the client has no libraries.</source>
        <translation type="unfinished">Diese Kopie des Clients hat keine Bibliotheken.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: it comes to this window.</source>
        <translation type="unfinished">Schalte Netplay in seinem Menü ein: Es kommt in dieses Fenster.</translation>
    </message>
    <message>
        <source>Two libraries there have the same name: {detail}.</source>
        <translation type="unfinished">Zwei Bibliotheken dort haben denselben Namen: {detail}.</translation>
    </message>
    <message>
        <source>Use an edition of the emulator for Windows, or for 64-bit Linux on a PC.</source>
        <translation type="unfinished">Nimm eine Ausgabe des Emulators für Windows oder für Linux mit 64 Bit auf einem PC.</translation>
    </message>
    <message>
        <source>You may not write to the emulator’s folder.</source>
        <translation type="unfinished">Du darfst nicht in den Ordner des Emulators schreiben.</translation>
    </message>
    <message>
        <source>{detail} is no file that can be read.</source>
        <translation type="unfinished">{detail} ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>{program} cannot be read.</source>
        <translation type="unfinished">{program} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{program} does not say whether it runs with 32 or 64 bits.</source>
        <translation type="unfinished">{program} sagt nicht, ob es mit 32 oder 64 Bit läuft.</translation>
    </message>
    <message>
        <source>{program} has this program’s Kaillera library already.</source>
        <translation type="unfinished">{program} hat die Kaillera-Bibliothek dieses Programms schon.</translation>
    </message>
    <message>
        <source>{program} is a script that starts another program.</source>
        <translation type="unfinished">{program} ist ein Skript, das ein anderes Programm startet.</translation>
    </message>
    <message>
        <source>{program} is built for another kind of processor.</source>
        <translation type="unfinished">{program} ist für eine andere Art Prozessor gebaut.</translation>
    </message>
    <message>
        <source>{program} is no program.</source>
        <translation type="unfinished">{program} ist kein Programm.</translation>
    </message>
    <message>
        <source>✓ Kaillera library: ours is installed.</source>
        <translation type="unfinished">✓ Kaillera-Bibliothek: Unsere ist installiert.</translation>
    </message>
    <message>
        <source>✕ Kaillera library: {b}-bit beside a {a}-bit emulator. It cannot load.</source>
        <translation type="unfinished">✕ Kaillera-Bibliothek: {b} Bit neben einem Emulator mit {a} Bit. Sie kann nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>invites</name>
    <message>
        <source>1 frame for each 16 ms of your ping there, rounded up</source>
        <translation type="unfinished">1 Frame je 16 ms deines Pings dorthin, aufgerundet</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, ROM CRC {crc}, connection type {type}</source>
        <translation type="unfinished">Spiel „{game}“ mit {owner}: {link} – andere Clients: Server {server}, Raum von {owner}, ROM-CRC {crc}, Verbindungstyp {type}</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, connection type {type}</source>
        <translation type="unfinished">Spiel „{game}“ mit {owner}: {link} – andere Clients: Server {server}, Raum von {owner}, Verbindungstyp {type}</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>in your emulator&apos;s list</source>
        <translation type="unfinished">in der Liste deines Emulators</translation>
    </message>
    <message>
        <source>≠ you have another file with this name</source>
        <translation type="unfinished">≠ du hast eine andere Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>✓ you have a file with this name</source>
        <translation type="unfinished">✓ du hast eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>✓ you have this file</source>
        <translation type="unfinished">✓ du hast diese Datei</translation>
    </message>
    <message>
        <source>✕ not found in your library</source>
        <translation type="unfinished">✕ nicht in deiner Bibliothek gefunden</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System: {language}</source>
        <translation type="unfinished">System: {language}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (Entwurf)</translation>
    </message>
</context>
<context>
    <name>launching</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished">Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Choose its program if you have one, or play the demo meanwhile.</source>
        <translation type="unfinished">Wähl sein Programm, wenn du eins hast, oder spiel solange die Demo.</translation>
    </message>
    <message>
        <source>It cannot load a library of another kind, so it was not started.</source>
        <translation type="unfinished">Er kann keine Bibliothek anderer Art laden, deshalb wurde er nicht gestartet.</translation>
    </message>
    <message>
        <source>It is not started by itself until your library has the game.</source>
        <translation type="unfinished">Er startet nicht von selbst, bis deine Bibliothek das Spiel hat.</translation>
    </message>
    <message>
        <source>It left no message. Start it by hand once to see more.</source>
        <translation type="unfinished">Er hat keine Nachricht hinterlassen. Starte ihn einmal von Hand, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>It may wait behind another window.</source>
        <translation type="unfinished">Vielleicht wartet er hinter einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Last lines of {emulator}:</source>
        <translation type="unfinished">Letzte Zeilen von {emulator}:</translation>
    </message>
    <message>
        <source>Last message: “{text}”.</source>
        <translation type="unfinished">Letzte Nachricht: „{text}“.</translation>
    </message>
    <message>
        <source>No emulator with Kaillera found.</source>
        <translation type="unfinished">Kein Emulator mit Kaillera gefunden.</translation>
    </message>
    <message>
        <source>Starting {emulator}… {seconds} s</source>
        <translation type="unfinished">{emulator} wird gestartet… {seconds} s</translation>
    </message>
    <message>
        <source>The system does not allow to run {path}.</source>
        <translation type="unfinished">Das System erlaubt nicht, {path} auszuführen.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">Das System sagt: {reason}.</translation>
    </message>
    <message>
        <source>The value of {word} cannot be given to a batch file safely.</source>
        <translation type="unfinished">Der Wert von {word} kann einer Batch-Datei nicht sicher übergeben werden.</translation>
    </message>
    <message>
        <source>There is no program at {path}.</source>
        <translation type="unfinished">Unter {path} gibt es kein Programm.</translation>
    </message>
    <message>
        <source>This system cannot run {path}.</source>
        <translation type="unfinished">Dieses System kann {path} nicht ausführen.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: look for “Netplay” or “Kaillera”.</source>
        <translation type="unfinished">Schalte Netplay in seinem Menü ein: Such nach „Netplay“ oder „Kaillera“.</translation>
    </message>
    <message>
        <source>{emulator} closed after {seconds} s (exit code {code}).</source>
        <translation type="unfinished">{emulator} hat sich nach {seconds} s geschlossen (Exit-Code {code}).</translation>
    </message>
    <message>
        <source>{emulator} crashed after {seconds} s (signal {code}).</source>
        <translation type="unfinished">{emulator} ist nach {seconds} s abgestürzt (Signal {code}).</translation>
    </message>
    <message>
        <source>{emulator} did not open a window within 10 s.</source>
        <translation type="unfinished">{emulator} hat in 10 s kein Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{emulator} is {a}-bit but the Kaillera library is {b}-bit.</source>
        <translation type="unfinished">{emulator} hat {a} Bit, aber die Kaillera-Bibliothek hat {b} Bit.</translation>
    </message>
    <message>
        <source>{emulator} needs the file of {game}, and you have not chosen one.</source>
        <translation type="unfinished">{emulator} braucht die Datei von {game}, und du hast keine gewählt.</translation>
    </message>
    <message>
        <source>{emulator} runs but has not called the Kaillera library.</source>
        <translation type="unfinished">{emulator} läuft, hat aber die Kaillera-Bibliothek nicht aufgerufen.</translation>
    </message>
    <message>
        <source>{emulator} was not started: its arguments cannot be used.</source>
        <translation type="unfinished">{emulator} wurde nicht gestartet: Seine Argumente sind so nicht brauchbar.</translation>
    </message>
    <message>
        <source>{word} is no placeholder.</source>
        <translation type="unfinished">{word} ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>{word} is no placeholder. There are: {known}.</source>
        <translation type="unfinished">{word} ist kein Platzhalter. Es gibt: {known}.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 file could not be read</source>
        <translation type="unfinished">1 Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>1 file seen; known endings: {list}.</source>
        <translation type="unfinished">1 Datei gesehen; bekannte Endungen: {list}.</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished">1 Ordner</translation>
    </message>
    <message>
        <source>1 game</source>
        <translation type="unfinished">1 Spiel</translation>
    </message>
    <message>
        <source>? not in any database</source>
        <translation type="unfinished">? in keiner Datenbank</translation>
    </message>
    <message>
        <source>A game runs; the scan goes on after it.</source>
        <translation type="unfinished">Ein Spiel läuft; das Einlesen geht danach weiter.</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation type="unfinished">CRC</translation>
    </message>
    <message>
        <source>CRC {crc}</source>
        <translation type="unfinished">CRC {crc}</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded.</source>
        <translation type="unfinished">Wähl einen Ordner; Dateien werden nur gelesen, nie hochgeladen.</translation>
    </message>
    <message>
        <source>DAT file of a database</source>
        <translation type="unfinished">DAT-Datei einer Datenbank</translation>
    </message>
    <message>
        <source>DAT files (*.dat *.xml);;All files (*)</source>
        <translation type="unfinished">DAT-Dateien (*.dat *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>File for {game}</source>
        <translation type="unfinished">Datei für {game}</translation>
    </message>
    <message>
        <source>Folder with games</source>
        <translation type="unfinished">Ordner mit Spielen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Spiel</translation>
    </message>
    <message>
        <source>Games ({endings});;All files (*)</source>
        <translation type="unfinished">Spiele ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Its ending is not known, or it cannot be read.</source>
        <translation type="unfinished">Ihre Endung ist nicht bekannt, oder sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Known dump</source>
        <translation type="unfinished">Dump</translation>
    </message>
    <message>
        <source>Looking for files: {n} so far</source>
        <translation type="unfinished">Dateien werden gesucht: bisher {n}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished">Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>No game is known yet.</source>
        <translation type="unfinished">Noch ist kein Spiel bekannt.</translation>
    </message>
    <message>
        <source>No games recognised in {folder}.</source>
        <translation type="unfinished">In {folder} keine Spiele erkannt.</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation type="unfinished">Die Bibliothek wird gelesen…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>The folders could not be read.</source>
        <translation type="unfinished">Die Ordner konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The scan was stopped. What was found is kept.</source>
        <translation type="unfinished">Das Einlesen wurde gestoppt. Was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>This holds until you close the program.</source>
        <translation type="unfinished">Das gilt, bis du das Programm schließt.</translation>
    </message>
    <message>
        <source>Where are your games?</source>
        <translation type="unfinished">Wo sind deine Spiele?</translation>
    </message>
    <message>
        <source>Your folders have not been read to the end.</source>
        <translation type="unfinished">Deine Ordner sind noch nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>arcade set, in no database</source>
        <translation type="unfinished">Arcade-Set, in keiner Datenbank</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation type="unfinished">gehört zu diesem Programm</translation>
    </message>
    <message>
        <source>database: 1 game</source>
        <translation type="unfinished">Datenbank: 1 Spiel</translation>
    </message>
    <message>
        <source>database: {n} games</source>
        <translation type="unfinished">Datenbank: {n} Spiele</translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation type="unfinished">Dateien fehlen</translation>
    </message>
    <message>
        <source>full, non-merged</source>
        <translation type="unfinished">voll, non-merged</translation>
    </message>
    <message>
        <source>in an archive</source>
        <translation type="unfinished">in einem Archiv</translation>
    </message>
    <message>
        <source>in its list</source>
        <translation type="unfinished">in seiner Liste</translation>
    </message>
    <message>
        <source>needs no file</source>
        <translation type="unfinished">braucht keine Datei</translation>
    </message>
    <message>
        <source>no database: {reason}</source>
        <translation type="unfinished">keine Datenbank: {reason}</translation>
    </message>
    <message>
        <source>split – parent `{parent}` found</source>
        <translation type="unfinished">Split – Parent `{parent}` gefunden</translation>
    </message>
    <message>
        <source>split – parent missing</source>
        <translation type="unfinished">Split – Parent fehlt</translation>
    </message>
    <message>
        <source>the emulator&apos;s own</source>
        <translation type="unfinished">des Emulators</translation>
    </message>
    <message>
        <source>your {n} folders</source>
        <translation type="unfinished">deinen {n} Ordnern</translation>
    </message>
    <message>
        <source>{file} is no game that can be recognised.</source>
        <translation type="unfinished">{file} ist kein Spiel, das man erkennen kann.</translation>
    </message>
    <message>
        <source>{games} in {folders}</source>
        <translation type="unfinished">{games} in {folders}</translation>
    </message>
    <message>
        <source>{game} is played with {file} from now on.</source>
        <translation type="unfinished">{game} wird ab jetzt mit {file} gespielt.</translation>
    </message>
    <message>
        <source>{n} files could not be read</source>
        <translation type="unfinished">{n} Dateien konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>{n} files seen; known endings: {list}.</source>
        <translation type="unfinished">{n} Dateien gesehen; bekannte Endungen: {list}.</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished">{n} Ordner</translation>
    </message>
    <message>
        <source>{n} games</source>
        <translation type="unfinished">{n} Spiele</translation>
    </message>
    <message>
        <source>{n} of {total} files: {file}</source>
        <translation type="unfinished">{n} von {total} Dateien: {file}</translation>
    </message>
    <message>
        <source>✓ known good dump</source>
        <translation type="unfinished">✓ guter Dump</translation>
    </message>
</context>
<context>
    <name>lobby</name>
    <message>
        <source>About this game in the emulator</source>
        <translation type="unfinished">Über dieses Spiel im Emulator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Administrator</translation>
    </message>
    <message>
        <source>An operator has muted you here.</source>
        <translation type="unfinished">Ein Betreiber hat dich hier stummgeschaltet.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished">Namen kopieren</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">Freund</translation>
    </message>
    <message>
        <source>Get told when it ends?</source>
        <translation type="unfinished">Bescheid bekommen, wenn es endet?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">Ignorieren</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Einladen</translation>
    </message>
    <message>
        <source>Its room waits for players in the lobby.</source>
        <translation type="unfinished">Sein Raum wartet in der Lobby auf Spieler.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Beitreten</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">Kein Spiel passt.</translation>
    </message>
    <message>
        <source>No longer a friend</source>
        <translation type="unfinished">Kein Freund mehr</translation>
    </message>
    <message>
        <source>Nobody has opened a game yet.</source>
        <translation type="unfinished">Noch hat niemand ein Spiel geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished">Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>One game is hidden by your search.</source>
        <translation type="unfinished">Ein Spiel ist durch deine Suche verborgen.</translation>
    </message>
    <message>
        <source>Open one – others see it at once.</source>
        <translation type="unfinished">Öffne eins – andere sehen es sofort.</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation type="unfinished">Private Nachricht</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation type="unfinished">Nachrichten wieder zeigen</translation>
    </message>
    <message>
        <source>Slow mode: {s} s</source>
        <translation type="unfinished">Langsam-Modus: {s} s</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · {n} lines wait</source>
        <translation type="unfinished">Langsam-Modus: {s} s · {n} Zeilen warten</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · “{line}” waits</source>
        <translation type="unfinished">Langsam-Modus: {s} s · „{line}“ wartet</translation>
    </message>
    <message>
        <source>This command is too long.</source>
        <translation type="unfinished">Dieser Befehl ist zu lang.</translation>
    </message>
    <message>
        <source>This game</source>
        <translation type="unfinished">Dieses Spiel</translation>
    </message>
    <message>
        <source>This server does not allow {game}.</source>
        <translation type="unfinished">Dieser Server erlaubt {game} nicht.</translation>
    </message>
    <message>
        <source>This server needs two players.</source>
        <translation type="unfinished">Dieser Server braucht zwei Spieler.</translation>
    </message>
    <message>
        <source>This server takes {most} characters at most. Your text is kept.</source>
        <translation type="unfinished">Dieser Server nimmt höchstens {most} Zeichen. Dein Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” cannot be sent.</source>
        <translation type="unfinished">Dieser Server benutzt {enc}; „{ch}“ kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>This server wants {s} s between messages. Your text is kept.</source>
        <translation type="unfinished">Dieser Server möchte {s} s zwischen Nachrichten. Dein Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>To try alone:</source>
        <translation type="unfinished">Zum Ausprobieren allein:</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation type="unfinished">Zu schnell.</translation>
    </message>
    <message>
        <source>You can join it in the lobby.</source>
        <translation type="unfinished">Du kannst ihm in der Lobby beitreten.</translation>
    </message>
    <message>
        <source>You get told as soon as it happens, while you are on this server.</source>
        <translation type="unfinished">Du erfährst es, sobald es so weit ist, solange du auf diesem Server bist.</translation>
    </message>
    <message>
        <source>Your rank is not known here; the server decides.</source>
        <translation type="unfinished">Dein Rang ist hier nicht bekannt; der Server entscheidet.</translation>
    </message>
    <message>
        <source>Your text was not sent.</source>
        <translation type="unfinished">Dein Text wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{game} has ended.</source>
        <translation type="unfinished">{game} ist zu Ende.</translation>
    </message>
    <message>
        <source>{game} is running.</source>
        <translation type="unfinished">{game} läuft.</translation>
    </message>
    <message>
        <source>{host} has opened {game}.</source>
        <translation type="unfinished">{host} hat {game} geöffnet.</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation type="unfinished">{name} ist da.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation type="unfinished">{name} ist weg.</translation>
    </message>
    <message>
        <source>{name} opened “{game}”.</source>
        <translation type="unfinished">{name} hat „{game}“ geöffnet.</translation>
    </message>
    <message>
        <source>{name}: do you want to play {game}?</source>
        <translation type="unfinished">{name}: Magst du {game} spielen?</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">{n} Spiele sind durch deine Suche verborgen.</translation>
    </message>
    <message>
        <source>… and {n} more came, went or opened games.</source>
        <translation type="unfinished">… und {n} weitere kamen, gingen oder öffneten Spiele.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>1 game that you waited for</source>
        <translation type="unfinished">1 Spiel, auf das du gewartet hast</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished">1 Einladung</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished">1 Nachricht</translation>
    </message>
    <message>
        <source>1 player joined your room</source>
        <translation type="unfinished">1 Spieler in deinem Raum dazugekommen</translation>
    </message>
    <message>
        <source>1 start</source>
        <translation type="unfinished">1 Start</translation>
    </message>
    <message>
        <source>1 time a friend came or opened a game</source>
        <translation type="unfinished">1-mal kam ein Freund oder öffnete ein Spiel</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Kaillera-Client</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">Das Spiel startet.</translation>
    </message>
    <message>
        <source>While you played: {list}.</source>
        <translation type="unfinished">Während du gespielt hast: {list}.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} ist deinem Raum beigetreten.</translation>
    </message>
    <message>
        <source>{n} games that you waited for</source>
        <translation type="unfinished">{n} Spiele, auf die du gewartet hast</translation>
    </message>
    <message>
        <source>{n} invitations</source>
        <translation type="unfinished">{n} Einladungen</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation type="unfinished">{n} Nachrichten</translation>
    </message>
    <message>
        <source>{n} players joined your room</source>
        <translation type="unfinished">{n} Spieler in deinem Raum dazugekommen</translation>
    </message>
    <message>
        <source>{n} starts</source>
        <translation type="unfinished">{n} Starts</translation>
    </message>
    <message>
        <source>{n} times a friend came or opened a game</source>
        <translation type="unfinished">{n}-mal kam ein Freund oder öffnete ein Spiel</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Checks of the Kaillera client</source>
        <translation type="unfinished">Prüfungen des Kaillera-Clients</translation>
    </message>
    <message>
        <source>Copied, with private data replaced.</source>
        <translation type="unfinished">Kopiert, private Daten ersetzt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">Kopiert.</translation>
    </message>
    <message>
        <source>It could not be saved there: {reason}. Try another place.</source>
        <translation type="unfinished">Dort ließ er sich nicht speichern: {reason}. Versuch es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished">Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">Der Bericht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>rom_panel</name>
    <message>
        <source>CRC {crc}</source>
        <translation type="unfinished">CRC {crc}</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent.</source>
        <translation type="unfinished">Andere lesen: „{line}“. Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent. Whoever comes is told once by itself.</source>
        <translation type="unfinished">Andere lesen: „{line}“. Sonst wird nichts gesendet. Wer kommt, erfährt es einmal von selbst.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">in Gebrauch</translation>
    </message>
    <message>
        <source>same as {names}</source>
        <translation type="unfinished">gleich wie bei {names}</translation>
    </message>
</context>
<context>
    <name>roms</name>
    <message>
        <source>1 game is open, but you do not have it in your library.</source>
        <translation type="unfinished">1 Spiel ist offen, aber du hast es nicht in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>Before, {{name}} told another one; the newest counts.</source>
        <translation type="unfinished">Vorher hatte {{name}} ein anderes genannt; das neueste zählt.</translation>
    </message>
    <message>
        <source>Choose the one to play; then it can be compared.</source>
        <translation type="unfinished">Wähl die, mit der gespielt wird; dann lässt sie sich vergleichen.</translation>
    </message>
    <message>
        <source>It finds the file itself. To compare yours with the others&apos;, choose the file here too.</source>
        <translation type="unfinished">Er findet die Datei selbst. Um deine mit der der anderen zu vergleichen, wähl die Datei auch hier.</translation>
    </message>
    <message>
        <source>It is compared as soon as somebody comes.</source>
        <translation type="unfinished">Es wird verglichen, sobald jemand kommt.</translation>
    </message>
    <message>
        <source>No folder with games is chosen yet.</source>
        <translation type="unfinished">Noch ist kein Ordner mit Spielen gewählt.</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder (1 file).</source>
        <translation type="unfinished">Nichts mit diesem Namen ist in deinem Ordner (1 Datei).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder ({files} files).</source>
        <translation type="unfinished">Nichts mit diesem Namen ist in deinem Ordner ({files} Dateien).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders (1 file).</source>
        <translation type="unfinished">Nichts mit diesem Namen ist in deinen {folders} Ordnern (1 Datei).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders ({files} files).</source>
        <translation type="unfinished">Nichts mit diesem Namen ist in deinen {folders} Ordnern ({files} Dateien).</translation>
    </message>
    <message>
        <source>ROMs are compared as soon as it is.</source>
        <translation type="unfinished">Danach werden die ROMs verglichen.</translation>
    </message>
    <message>
        <source>Same file (CRC {crc}).</source>
        <translation type="unfinished">Gleiche Datei (CRC {crc}).</translation>
    </message>
    <message>
        <source>So there is nothing to compare.</source>
        <translation type="unfinished">Also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Started with different ROMs: {name} has CRC {theirs}, you have CRC {yours}.</source>
        <translation type="unfinished">Mit verschiedenen ROMs gestartet: {name} hat CRC {theirs}, du hast CRC {yours}.</translation>
    </message>
    <message>
        <source>The file of {name} is not checked.</source>
        <translation type="unfinished">Die Datei von {name} ist nicht geprüft.</translation>
    </message>
    <message>
        <source>The game starts although {name} has a different ROM.</source>
        <translation type="unfinished">Das Spiel startet, obwohl {name} ein anderes ROM hat.</translation>
    </message>
    <message>
        <source>This MAME set is not complete.</source>
        <translation type="unfinished">Dieses MAME-Set ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This MAME set is split and the parent {parent} is missing.</source>
        <translation type="unfinished">Dieses MAME-Set ist Split, und der Parent {parent} fehlt.</translation>
    </message>
    <message>
        <source>This game needs no ROM.</source>
        <translation type="unfinished">Dieses Spiel braucht kein ROM.</translation>
    </message>
    <message>
        <source>Told in the chat: {names}.</source>
        <translation type="unfinished">Im Chat genannt von: {names}.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set for {emulator}.</source>
        <translation type="unfinished">Nimm für {emulator} ein volles Set (non-merged).</translation>
    </message>
    <message>
        <source>Use a full, non-merged set.</source>
        <translation type="unfinished">Nimm ein volles Set (non-merged).</translation>
    </message>
    <message>
        <source>You do not have {game}.</source>
        <translation type="unfinished">Du hast {game} nicht.</translation>
    </message>
    <message>
        <source>You have this file (CRC {crc}).</source>
        <translation type="unfinished">Du hast diese Datei (CRC {crc}).</translation>
    </message>
    <message>
        <source>You have {n} different files of {game}.</source>
        <translation type="unfinished">Du hast {n} verschiedene Dateien von {game}.</translation>
    </message>
    <message>
        <source>Your emulator has {game} in its list.</source>
        <translation type="unfinished">Dein Emulator hat {game} in seiner Liste.</translation>
    </message>
    <message>
        <source>Your library is not read yet.</source>
        <translation type="unfinished">Deine Bibliothek ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Yours: {line}</source>
        <translation type="unfinished">Bei dir: {line}</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Full, split and merged sets have different files; agree on one.</source>
        <translation type="unfinished">Bei dir: {yours}. Beim anderen: {theirs}. Volle, Split- und Merged-Sets haben verschiedene Dateien; einigt euch auf eins.</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Starting would desync at once.</source>
        <translation type="unfinished">Bei dir: {yours}. Beim anderen: {theirs}. Nach dem Start gäbe es sofort einen Desync.</translation>
    </message>
    <message>
        <source>{name} has a different file with the same name.</source>
        <translation type="unfinished">{name} hat eine andere Datei mit demselben Namen.</translation>
    </message>
    <message>
        <source>{name} has a different set with the same name.</source>
        <translation type="unfinished">{name} hat ein anderes Set mit demselben Namen.</translation>
    </message>
    <message>
        <source>{name} uses another client that cannot be checked automatically, or has told no ROM. Compare this in chat: {line}.</source>
        <translation type="unfinished">{name} benutzt einen anderen Client, der sich nicht automatisch prüfen lässt, oder hat kein ROM genannt. Vergleicht das im Chat: {line}.</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation type="unfinished">{name}: {line}</translation>
    </message>
    <message>
        <source>{n} games are open, but you have none of them in your library.</source>
        <translation type="unfinished">{n} Spiele sind offen, aber du hast keins davon in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>{{name}} has a different ROM: CRC {crc}, {size} bytes.</source>
        <translation type="unfinished">{{name}} hat ein anderes ROM: CRC {crc}, {size} Bytes.</translation>
    </message>
    <message>
        <source>{{name}} has the same ROM (CRC {crc}).</source>
        <translation type="unfinished">{{name}} hat dasselbe ROM (CRC {crc}).</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>A practice, or a server on a computer without a network, is on this computer only. Host a game or join a server.</source>
        <translation type="unfinished">Eine Übung oder ein Server auf einem Computer ohne Netzwerk ist nur auf diesem Computer. Hoste ein Spiel oder geh auf einen Server.</translation>
    </message>
    <message>
        <source>Agree on LAN.</source>
        <translation type="unfinished">Einigt euch auf LAN.</translation>
    </message>
    <message>
        <source>Agree on one.</source>
        <translation type="unfinished">Einigt euch auf einen.</translation>
    </message>
    <message>
        <source>Different connection types.</source>
        <translation type="unfinished">Verschiedene Verbindungstypen.</translation>
    </message>
    <message>
        <source>Different connection types: {list}.</source>
        <translation type="unfinished">Verschiedene Verbindungstypen: {list}.</translation>
    </message>
    <message>
        <source>Different emulators in the room.</source>
        <translation type="unfinished">Verschiedene Emulatoren im Raum.</translation>
    </message>
    <message>
        <source>Different emulators in the room: {list}.</source>
        <translation type="unfinished">Verschiedene Emulatoren im Raum: {list}.</translation>
    </message>
    <message>
        <source>Everybody is ready. Go!</source>
        <translation type="unfinished">Alle sind bereit. Los geht es.</translation>
    </message>
    <message>
        <source>Friends cannot join here.</source>
        <translation type="unfinished">Freunde können hier nicht beitreten.</translation>
    </message>
    <message>
        <source>Invitation copied.</source>
        <translation type="unfinished">Einladung kopiert.</translation>
    </message>
    <message>
        <source>It does not say whose.</source>
        <translation type="unfinished">Er sagt nicht, bei wem.</translation>
    </message>
    <message>
        <source>It has this computer&apos;s address in your network; friends elsewhere cannot reach it.</source>
        <translation type="unfinished">Darin steht die Adresse dieses Computers in deinem Netzwerk; Freunde anderswo erreichen sie nicht.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">Tritt einem anderen Spiel bei, oder frag den Host nach dem Grund.</translation>
    </message>
    <message>
        <source>Join or create a game first</source>
        <translation type="unfinished">Tritt zuerst einem Spiel bei oder erstelle eins</translation>
    </message>
    <message>
        <source>Only the host can let you back in.</source>
        <translation type="unfinished">Nur der Host kann dich wieder hereinlassen.</translation>
    </message>
    <message>
        <source>Others still play.</source>
        <translation type="unfinished">Andere spielen noch.</translation>
    </message>
    <message>
        <source>Paste it where your friends read it.</source>
        <translation type="unfinished">Füg sie dort ein, wo deine Freunde sie lesen.</translation>
    </message>
    <message>
        <source>Players with old clients may lose the connection.</source>
        <translation type="unfinished">Spieler mit alten Clients können die Verbindung verlieren.</translation>
    </message>
    <message>
        <source>Send the invite, or get told when somebody joins.</source>
        <translation type="unfinished">Sende die Einladung, oder lass dich benachrichtigen, wenn jemand beitritt.</translation>
    </message>
    <message>
        <source>Starting… waiting for {m} players to load.</source>
        <translation type="unfinished">Startet… warten, bis {m} Spieler geladen haben.</translation>
    </message>
    <message>
        <source>The emulators exchange data in the chat (lines: {n}).</source>
        <translation type="unfinished">Die Emulatoren tauschen im Chat Daten aus (Zeilen: {n}).</translation>
    </message>
    <message>
        <source>The game starts in {emulator}. Go to its window.</source>
        <translation type="unfinished">Das Spiel startet in {emulator}. Geh zu dessen Fenster.</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">Das Spiel startet.</translation>
    </message>
    <message>
        <source>The game starts. Its window opens now.</source>
        <translation type="unfinished">Das Spiel startet. Sein Fenster öffnet sich jetzt.</translation>
    </message>
    <message>
        <source>The host removed you from this game before.</source>
        <translation type="unfinished">Der Host hat dich schon einmal aus diesem Spiel entfernt.</translation>
    </message>
    <message>
        <source>The next game can start when everybody is out.</source>
        <translation type="unfinished">Das nächste Spiel kann starten, wenn alle heraus sind.</translation>
    </message>
    <message>
        <source>The server reports a desync.</source>
        <translation type="unfinished">Der Server meldet einen Desync.</translation>
    </message>
    <message>
        <source>The server says: a player&apos;s packets come late.</source>
        <translation type="unfinished">Der Server sagt: Die Pakete eines Spielers kommen spät.</translation>
    </message>
    <message>
        <source>The server says: {who}&apos;s packets come late.</source>
        <translation type="unfinished">Der Server sagt: Die Pakete von {who} kommen spät.</translation>
    </message>
    <message>
        <source>This game sends {size} bytes a frame for each player.</source>
        <translation type="unfinished">Dieses Spiel sendet {size} Bytes pro Frame und Spieler.</translation>
    </message>
    <message>
        <source>This room needs the host&apos;s emulator.</source>
        <translation type="unfinished">Dieser Raum braucht den Emulator des Hosts.</translation>
    </message>
    <message>
        <source>This room needs {wanted}.</source>
        <translation type="unfinished">Dieser Raum braucht {wanted}.</translation>
    </message>
    <message>
        <source>Waiting for a second player.</source>
        <translation type="unfinished">Warten auf einen zweiten Spieler.</translation>
    </message>
    <message>
        <source>You have {own}.</source>
        <translation type="unfinished">Du hast {own}.</translation>
    </message>
    <message>
        <source>You were removed from the game.</source>
        <translation type="unfinished">Du wurdest aus dem Spiel entfernt.</translation>
    </message>
    <message>
        <source>You will be told when somebody joins.</source>
        <translation type="unfinished">Du erfährst es, wenn jemand beitritt.</translation>
    </message>
    <message>
        <source>slow, frames come late</source>
        <translation type="unfinished">langsam, Frames kommen spät</translation>
    </message>
    <message>
        <source>slow, waiting for {who}</source>
        <translation type="unfinished">langsam, wartet auf {who}</translation>
    </message>
    <message>
        <source>the game in its window stands still</source>
        <translation type="unfinished">das Spiel in seinem Fenster steht still</translation>
    </message>
    <message>
        <source>your emulator</source>
        <translation type="unfinished">deinem Emulator</translation>
    </message>
    <message>
        <source>{host} removed you from the game.</source>
        <translation type="unfinished">{host} hat dich aus dem Spiel entfernt.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} hat den Raum betreten.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} ist deinem Raum beigetreten.</translation>
    </message>
    <message>
        <source>{name} left the game.</source>
        <translation type="unfinished">{name} hat das Spiel verlassen.</translation>
    </message>
    <message>
        <source>{name} left the room.</source>
        <translation type="unfinished">{name} hat den Raum verlassen.</translation>
    </message>
    <message>
        <source>{name} still plays.</source>
        <translation type="unfinished">{name} spielt noch.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>An emulator could not attach.</source>
        <translation type="unfinished">Ein Emulator konnte sich nicht anbinden.</translation>
    </message>
    <message>
        <source>Another one is attached already, or it was made for another version of this client.</source>
        <translation type="unfinished">Es ist schon ein anderer angebunden, oder er ist für eine andere Version dieses Clients gemacht.</translation>
    </message>
    <message>
        <source>Ask the others whether their game opened.</source>
        <translation type="unfinished">Frag die anderen, ob sich ihr Spiel geöffnet hat.</translation>
    </message>
    <message>
        <source>Check the connection, then start the game again.</source>
        <translation type="unfinished">Prüfe die Verbindung, dann starte das Spiel neu.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose another port or another address.</source>
        <translation type="unfinished">Wähl einen anderen Port oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>Connect again to play on.</source>
        <translation type="unfinished">Verbinde dich neu, um weiterzuspielen.</translation>
    </message>
    <message>
        <source>It closed or broke off. What is known about it is below.</source>
        <translation type="unfinished">Er hat sich geschlossen oder ist abgebrochen. Was man darüber weiß, steht unten.</translation>
    </message>
    <message>
        <source>It gave no reason. Try again in a moment.</source>
        <translation type="unfinished">Er hat keinen Grund genannt. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Its host left, or the server closed it.</source>
        <translation type="unfinished">Sein Host ist gegangen, oder der Server hat ihn geschlossen.</translation>
    </message>
    <message>
        <source>Its host left. Join another game or create one.</source>
        <translation type="unfinished">Sein Host ist gegangen. Tritt einem anderen Spiel bei oder erstelle eins.</translation>
    </message>
    <message>
        <source>Its own words are below. Change what it asks for.</source>
        <translation type="unfinished">Seine eigenen Worte stehen unten. Ändere, was er verlangt.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">Tritt einem anderen Spiel bei, oder frag den Host nach dem Grund.</translation>
    </message>
    <message>
        <source>Not everybody got ready in time.</source>
        <translation type="unfinished">Nicht alle waren rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds} seconds.</source>
        <translation type="unfinished">Seit {seconds} Sekunden kommt nichts vom Server.</translation>
    </message>
    <message>
        <source>Set up the controllers before you start.</source>
        <translation type="unfinished">Richte die Controller ein, bevor du startest.</translation>
    </message>
    <message>
        <source>Start again, or try another server.</source>
        <translation type="unfinished">Starte neu, oder versuch es mit einem anderen Server.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation type="unfinished">Starte das Spiel neu.</translation>
    </message>
    <message>
        <source>The connection did not come about.</source>
        <translation type="unfinished">Die Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The emulator changed its controllers during the game.</source>
        <translation type="unfinished">Der Emulator hat während des Spiels seine Controller geändert.</translation>
    </message>
    <message>
        <source>The game did not start.</source>
        <translation type="unfinished">Das Spiel ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The game ended because of the emulator.</source>
        <translation type="unfinished">Das Spiel endete wegen des Emulators.</translation>
    </message>
    <message>
        <source>The game is over because its room was closed.</source>
        <translation type="unfinished">Das Spiel ist vorbei, weil sein Raum geschlossen wurde.</translation>
    </message>
    <message>
        <source>The game is over because the session ended.</source>
        <translation type="unfinished">Das Spiel ist vorbei, weil die Sitzung endete.</translation>
    </message>
    <message>
        <source>The game is over for you: you were removed.</source>
        <translation type="unfinished">Das Spiel ist für dich vorbei: Du wurdest entfernt.</translation>
    </message>
    <message>
        <source>The game waits and goes on when it answers. You can also leave.</source>
        <translation type="unfinished">Das Spiel wartet und geht weiter, wenn er antwortet. Du kannst auch gehen.</translation>
    </message>
    <message>
        <source>The host or the server did that.</source>
        <translation type="unfinished">Das war der Host oder der Server.</translation>
    </message>
    <message>
        <source>The host removed you from “{game}”.</source>
        <translation type="unfinished">Der Host hat dich aus „{game}“ entfernt.</translation>
    </message>
    <message>
        <source>The room “{game}” was closed.</source>
        <translation type="unfinished">Der Raum „{game}“ wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server and this client lost step.</source>
        <translation type="unfinished">Server und Client sind aus dem Takt geraten.</translation>
    </message>
    <message>
        <source>The server closed it. You can create another one.</source>
        <translation type="unfinished">Der Server hat ihn geschlossen. Du kannst einen anderen erstellen.</translation>
    </message>
    <message>
        <source>The server could not be started here.</source>
        <translation type="unfinished">Der Server konnte hier nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again in a moment.</source>
        <translation type="unfinished">Der Server hat nicht geantwortet. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not do what you asked for.</source>
        <translation type="unfinished">Der Server hat nicht getan, worum du gebeten hast.</translation>
    </message>
    <message>
        <source>The server fell silent; the game was given up.</source>
        <translation type="unfinished">Der Server ist verstummt; das Spiel wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The server sent data that does not fit the game.</source>
        <translation type="unfinished">Der Server hat Daten gesendet, die nicht zum Spiel passen.</translation>
    </message>
    <message>
        <source>The server took you out of the game.</source>
        <translation type="unfinished">Der Server hat dich aus dem Spiel genommen.</translation>
    </message>
    <message>
        <source>There is no address for this server&apos;s name.</source>
        <translation type="unfinished">Für den Namen dieses Servers gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished">Das geht im Moment nicht.</translation>
    </message>
    <message>
        <source>Too much was lost on the way; the game ended.</source>
        <translation type="unfinished">Unterwegs ging zu viel verloren; das Spiel ist zu Ende.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished">Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or choose another server.</source>
        <translation type="unfinished">Versuch es noch einmal, oder wähl einen anderen Server.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Warte einen Moment, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>You are still in the room and can play again.</source>
        <translation type="unfinished">Du bist noch im Raum und kannst wieder spielen.</translation>
    </message>
    <message>
        <source>You could not enter the room.</source>
        <translation type="unfinished">Du konntest den Raum nicht betreten.</translation>
    </message>
    <message>
        <source>You ended your game.</source>
        <translation type="unfinished">Du bist aus dem Spiel ausgestiegen.</translation>
    </message>
    <message>
        <source>Your game was not created.</source>
        <translation type="unfinished">Dein Spiel wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>{frames} frames ({time}), {stalls} stalled.</source>
        <translation type="unfinished">{frames} Frames ({time}), davon hingen {stalls}.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>(UDP {port}, 1 adapter asked).</source>
        <translation type="unfinished">(UDP {port}, 1 Adapter gefragt).</translation>
    </message>
    <message>
        <source>(UDP {port}, {n} adapters asked).</source>
        <translation type="unfinished">(UDP {port}, {n} Adapter gefragt).</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 Frame</translation>
    </message>
    <message>
        <source>1 is hidden by your filters.</source>
        <translation type="unfinished">1 ist durch deine Filter verborgen.</translation>
    </message>
    <message>
        <source>1 waiting game</source>
        <translation type="unfinished">1 wartendes Spiel</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation type="unfinished">vor 2 Stunden</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished">&lt; 1 %</translation>
    </message>
    <message>
        <source>Asked 1 list.</source>
        <translation type="unfinished">1 Liste gefragt.</translation>
    </message>
    <message>
        <source>Asked {n} lists.</source>
        <translation type="unfinished">{n} Listen gefragt.</translation>
    </message>
    <message>
        <source>Asking your local network…</source>
        <translation type="unfinished">Dein lokales Netzwerk wird gefragt…</translation>
    </message>
    <message>
        <source>Connect to a server and open one – others see it at once.</source>
        <translation type="unfinished">Verbinde dich mit einem Server und öffne eins – andere sehen es sofort.</translation>
    </message>
    <message>
        <source>It does not answer; you can still try to connect.</source>
        <translation type="unfinished">Er antwortet nicht; du kannst trotzdem versuchen, dich zu verbinden.</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation type="unfinished">Server werden gesucht…</translation>
    </message>
    <message>
        <source>Meet me on {server}: {link} – other clients: server {address}</source>
        <translation type="unfinished">Triff mich auf {server}: {link} – andere Clients: Server {address}</translation>
    </message>
    <message>
        <source>No favourites yet.</source>
        <translation type="unfinished">Noch keine Favoriten.</translation>
    </message>
    <message>
        <source>No games are waiting right now.</source>
        <translation type="unfinished">Gerade warten keine Spiele.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation type="unfinished">Noch kein Verlauf.</translation>
    </message>
    <message>
        <source>No server list reachable.</source>
        <translation type="unfinished">Keine Serverliste erreichbar.</translation>
    </message>
    <message>
        <source>No server list was asked. Ask them, or paste an address.</source>
        <translation type="unfinished">Keine Serverliste wurde gefragt. Frag sie, oder füg eine Adresse ein.</translation>
    </message>
    <message>
        <source>No server matches.</source>
        <translation type="unfinished">Kein Server passt.</translation>
    </message>
    <message>
        <source>No server on your local network</source>
        <translation type="unfinished">Kein Server in deinem lokalen Netzwerk</translation>
    </message>
    <message>
        <source>No servers here yet.</source>
        <translation type="unfinished">Hier sind noch keine Server.</translation>
    </message>
    <message>
        <source>No waiting game matches.</source>
        <translation type="unfinished">Kein wartendes Spiel passt.</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a server to keep it here.</source>
        <translation type="unfinished">Drück Strg+D auf einem Server, um ihn hier zu behalten.</translation>
    </message>
    <message>
        <source>Servers on this network answer within two seconds.</source>
        <translation type="unfinished">Server in diesem Netzwerk antworten binnen zwei Sekunden.</translation>
    </message>
    <message>
        <source>Servers that you connect to are kept here.</source>
        <translation type="unfinished">Server, mit denen du dich verbindest, bleiben hier.</translation>
    </message>
    <message>
        <source>Showing the list from {age}.</source>
        <translation type="unfinished">Gezeigt wird die Liste von {age}.</translation>
    </message>
    <message>
        <source>The server lists do not answer right now; servers themselves may still work.</source>
        <translation type="unfinished">Die Serverlisten antworten gerade nicht; Server selbst können trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">In diesem Text steht keine Adresse.</translation>
    </message>
    <message>
        <source>This happens: the public lists are run by volunteers. Paste an address from your community, or practise on your own computer meanwhile.</source>
        <translation type="unfinished">Das kommt vor: Die öffentlichen Listen betreiben Freiwillige. Füg eine Adresse aus deiner Community ein, oder übe solange auf deinem eigenen Computer.</translation>
    </message>
    <message>
        <source>Understood: an invitation to {what}</source>
        <translation type="unfinished">Verstanden: eine Einladung zu {what}</translation>
    </message>
    <message>
        <source>Understood: server {address}</source>
        <translation type="unfinished">Verstanden: Server {address}</translation>
    </message>
    <message>
        <source>What is understood is shown here before anything is added.</source>
        <translation type="unfinished">Was verstanden wird, steht hier, bevor etwas hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Your line: measuring…</source>
        <translation type="unfinished">Deine Leitung: Messung läuft…</translation>
    </message>
    <message>
        <source>Your line: not measured yet</source>
        <translation type="unfinished">Deine Leitung: noch nicht gemessen</translation>
    </message>
    <message>
        <source>Your line: {numbers} → {frames} ({ms} ms)</source>
        <translation type="unfinished">Deine Leitung: {numbers} → {frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation type="unfinished">von mir hinzugefügt</translation>
    </message>
    <message>
        <source>asking the lists…</source>
        <translation type="unfinished">Listen werden gefragt…</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">mittel</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished">Favorit</translation>
    </message>
    <message>
        <source>favourites always stay</source>
        <translation type="unfinished">Favoriten bleiben immer</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished">aus {source}</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">gut</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">Jitter {ms} ms</translation>
    </message>
    <message>
        <source>jitter {n} milliseconds</source>
        <translation type="unfinished">Jitter {n} Millisekunden</translation>
    </message>
    <message>
        <source>list {age} old</source>
        <translation type="unfinished">Liste von vor {age}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished">Verlust {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation type="unfinished">Verlust {n}</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished">wird gemessen…</translation>
    </message>
    <message>
        <source>median {ms} ms</source>
        <translation type="unfinished">Median {ms} ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">keine Antwort</translation>
    </message>
    <message>
        <source>no list now</source>
        <translation type="unfinished">gerade keine Liste</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation type="unfinished">kein Verlust</translation>
    </message>
    <message>
        <source>not favourite</source>
        <translation type="unfinished">kein Favorit</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">nicht gemessen</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation type="unfinished">Ort nicht bekannt</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">hoch</translation>
    </message>
    <message>
        <source>probably {frames}</source>
        <translation type="unfinished">wohl {frames}</translation>
    </message>
    <message>
        <source>software not known</source>
        <translation type="unfinished">Software nicht bekannt</translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished">dieses Netzwerk</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation type="unfinished">Nutzer nicht bekannt</translation>
    </message>
    <message>
        <source>waiting games not known</source>
        <translation type="unfinished">wartende Spiele nicht bekannt</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation type="unfinished">mit {owner}</translation>
    </message>
    <message>
        <source>{game} with {owner}, on {server}</source>
        <translation type="unfinished">{game} mit {owner}, auf {server}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{n} are hidden by your filters.</source>
        <translation type="unfinished">{n} sind durch deine Filter verborgen.</translation>
    </message>
    <message>
        <source>{n} f</source>
        <translation type="unfinished">{n} f</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} Frames</translation>
    </message>
    <message>
        <source>{n} hidden by filters</source>
        <translation type="unfinished">{n} vom Filter verborgen</translation>
    </message>
    <message>
        <source>{n} milliseconds, {word}</source>
        <translation type="unfinished">{n} Millisekunden, {word}</translation>
    </message>
    <message>
        <source>{n} of {all} lists answered</source>
        <translation type="unfinished">{n} von {all} Listen haben geantwortet</translation>
    </message>
    <message>
        <source>{n} of {all} servers shown</source>
        <translation type="unfinished">{n} von {all} Servern gezeigt</translation>
    </message>
    <message>
        <source>{n} of {all} waiting games shown</source>
        <translation type="unfinished">{n} von {all} wartenden Spielen gezeigt</translation>
    </message>
    <message>
        <source>{n} of {most} users</source>
        <translation type="unfinished">{n} von {most} Nutzern</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n} Nutzer</translation>
    </message>
    <message>
        <source>{n} waiting games</source>
        <translation type="unfinished">{n} wartende Spiele</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>116 ms need 7 frames; above is poor.</source>
        <translation type="unfinished">116 ms brauchen 7 Frames; darüber gilt er als hoch.</translation>
    </message>
    <message>
        <source>66 ms need 4 frames of delay on LAN.</source>
        <translation type="unfinished">66 ms brauchen mit LAN 4 Frames Delay.</translation>
    </message>
    <message>
        <source>A friend comes to the server or opens a game.</source>
        <translation type="unfinished">Ein Freund kommt auf den Server oder öffnet ein Spiel.</translation>
    </message>
    <message>
        <source>A line in the lobby&apos;s chat for each.</source>
        <translation type="unfinished">Eine Zeile im Lobby-Chat für jeden.</translation>
    </message>
    <message>
        <source>A private message, or your name in the chat.</source>
        <translation type="unfinished">Eine private Nachricht, oder dein Name im Chat.</translation>
    </message>
    <message>
        <source>A short sound with a notice.</source>
        <translation type="unfinished">Ein kurzer Ton mit einem Hinweis.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished">Für Erfahrene</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Darstellung</translation>
    </message>
    <message>
        <source>Ask the lists that come with the program.</source>
        <translation type="unfinished">Die Listen fragen, die zum Programm gehören.</translation>
    </message>
    <message>
        <source>Ask who lags without a question</source>
        <translation type="unfinished">Ohne Rückfrage fragen, wer laggt</translation>
    </message>
    <message>
        <source>Asking sends a chat command that everybody in the room can see.</source>
        <translation type="unfinished">Dabei wird ein Chatbefehl gesendet, den alle im Raum sehen können.</translation>
    </message>
    <message>
        <source>Asks {host} once a day, never near a game, and only tells you. Nothing is downloaded.</source>
        <translation type="unfinished">Fragt {host} einmal am Tag, nie während oder kurz vor einem Spiel, und sagt nur Bescheid. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Changes when the program starts again.</source>
        <translation type="unfinished">Ändert sich, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished">Nach Updates suchen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">Kompakt</translation>
    </message>
    <message>
        <source>Compact shows servers, lobby and room on one screen.</source>
        <translation type="unfinished">Kompakt zeigt Server, Lobby und Raum auf einem Bildschirm.</translation>
    </message>
    <message>
        <source>Compares your game with those of the others once a second, by short chat lines. Needs an emulator that can do it.</source>
        <translation type="unfinished">Vergleicht dein Spiel einmal pro Sekunde mit denen der anderen, mit kurzen Chatzeilen. Braucht einen Emulator, der das kann.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Verbindungstyp</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>Databases of known dumps</source>
        <translation type="unfinished">Datenbanken bekannter Dumps</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation type="unfinished">Vorgabe: {value}.</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Demospiel</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulator</translation>
    </message>
    <message>
        <source>Everybody who comes and goes</source>
        <translation type="unfinished">Alle, die kommen und gehen</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished">Alles wächst mit.</translation>
    </message>
    <message>
        <source>Fair ping up to</source>
        <translation type="unfinished">Mittlerer Ping bis</translation>
    </message>
    <message>
        <source>Flash in the task bar</source>
        <translation type="unfinished">In der Taskleiste blinken</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Freunde</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Spiel</translation>
    </message>
    <message>
        <source>Good ping up to</source>
        <translation type="unfinished">Guter Ping bis</translation>
    </message>
    <message>
        <source>Graphs are drawn once a second, and nothing glides.</source>
        <translation type="unfinished">Kurven werden einmal pro Sekunde gezeichnet, und nichts gleitet.</translation>
    </message>
    <message>
        <source>Hides addresses and private names, so that you can show your screen.</source>
        <translation type="unfinished">Verbirgt Adressen und private Namen, damit du deinen Bildschirm zeigen kannst.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Hoher Kontrast</translation>
    </message>
    <message>
        <source>LAN is right almost always. Everybody in a game needs the same one.</source>
        <translation type="unfinished">LAN ist fast immer richtig. In einem Spiel brauchen alle denselben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Anordnung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished">Hell, dunkel oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Messages for me</source>
        <translation type="unfinished">Nachrichten für mich</translation>
    </message>
    <message>
        <source>Messages of the system</source>
        <translation type="unfinished">Meldungen des Systems</translation>
    </message>
    <message>
        <source>More server lists</source>
        <translation type="unfinished">Weitere Serverlisten</translation>
    </message>
    <message>
        <source>Move the program to a folder of yours, then try again.</source>
        <translation type="unfinished">Leg das Programm in einen eigenen Ordner, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Netzwerk</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Nickname</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Meldungen</translation>
    </message>
    <message>
        <source>One DAT file on each line.</source>
        <translation type="unfinished">Eine DAT-Datei in jeder Zeile.</translation>
    </message>
    <message>
        <source>One folder on each line. Files in them are only read.</source>
        <translation type="unfinished">Ein Ordner in jeder Zeile. Die Dateien darin werden nur gelesen.</translation>
    </message>
    <message>
        <source>One web address on each line.</source>
        <translation type="unfinished">Eine Webadresse in jeder Zeile.</translation>
    </message>
    <message>
        <source>Port for hosting</source>
        <translation type="unfinished">Port zum Hosten</translation>
    </message>
    <message>
        <source>Post the ROM check</source>
        <translation type="unfinished">ROM-Check posten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Privatsphäre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profil</translation>
    </message>
    <message>
        <source>Public server lists</source>
        <translation type="unfinished">Öffentliche Serverlisten</translation>
    </message>
    <message>
        <source>ROM folders</source>
        <translation type="unfinished">ROM-Ordner</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Weniger Bewegung</translation>
    </message>
    <message>
        <source>Somebody joins my room</source>
        <translation type="unfinished">Jemand tritt meinem Raum bei</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">Streamer-Modus</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation type="unfinished">Sync-Check</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>Tells a room the CRC and size of your ROM, in a line of chat.</source>
        <translation type="unfinished">Nennt einem Raum CRC und Größe deines ROMs, in einer Chatzeile.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>The folder beside the program cannot be written.</source>
        <translation type="unfinished">In den Ordner neben dem Programm kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The game starts</source>
        <translation type="unfinished">Das Spiel startet</translation>
    </message>
    <message>
        <source>This build does not know where its releases are, so it cannot ask.</source>
        <translation type="unfinished">Dieser Build weiß nicht, wo es neue Versionen gibt, also kann er nicht fragen.</translation>
    </message>
    <message>
        <source>UDP. When it is taken, the next free one is used.</source>
        <translation type="unfinished">UDP. Ist er belegt, wird der nächste freie genommen.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">Updates</translation>
    </message>
    <message>
        <source>What others see; used at your next login.</source>
        <translation type="unfinished">Was die anderen sehen; gilt ab deiner nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>What your games open in; used at your next login.</source>
        <translation type="unfinished">Womit deine Spiele öffnen; gilt ab deiner nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>When everybody is ready.</source>
        <translation type="unfinished">Wenn alle bereit sind.</translation>
    </message>
    <message>
        <source>While a game runs, notices wait for its end.</source>
        <translation type="unfinished">Während ein Spiel läuft, warten Hinweise auf sein Ende.</translation>
    </message>
    <message>
        <source>While the window is not in front, where the system shows messages.</source>
        <translation type="unfinished">Wenn das Fenster nicht vorne ist, dort, wo das System Meldungen zeigt.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation type="unfinished">Wenn das Fenster nicht vorne ist.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">leer</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">an</translation>
    </message>
</context>
<context>
    <name>stalls</name>
    <message>
        <source>A packet was lost on your line – recovered</source>
        <translation type="unfinished">Ein Paket ging auf deiner Leitung verloren – ersetzt</translation>
    </message>
    <message>
        <source>Another player</source>
        <translation type="unfinished">Ein anderer Spieler</translation>
    </message>
    <message>
        <source>Another player is late again and again. Ask the server who it is.</source>
        <translation type="unfinished">Ein anderer Spieler ist immer wieder spät. Frag den Server, wer es ist.</translation>
    </message>
    <message>
        <source>Lost packet, recovered</source>
        <translation type="unfinished">Verlorenes Paket, ersetzt</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation type="unfinished">Nicht herausgefunden</translation>
    </message>
    <message>
        <source>P{number}</source>
        <translation type="unfinished">P{number}</translation>
    </message>
    <message>
        <source>P{number} ({name})</source>
        <translation type="unfinished">P{number} ({name})</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>The server falls silent again and again. Another one may do better.</source>
        <translation type="unfinished">Der Server schweigt immer wieder. Ein anderer macht es vielleicht besser.</translation>
    </message>
    <message>
        <source>The server recommends {frames} frames for {name}.</source>
        <translation type="unfinished">Der Server empfiehlt {frames} Frames für {name}.</translation>
    </message>
    <message>
        <source>Waiting for another player – {seconds} s. This server does not say who.</source>
        <translation type="unfinished">Warten auf einen anderen Spieler – {seconds} s. Dieser Server sagt nicht, wer es ist.</translation>
    </message>
    <message>
        <source>Waiting for {player} – {seconds} s</source>
        <translation type="unfinished">Warten auf {player} – {seconds} s</translation>
    </message>
    <message>
        <source>Waiting – {seconds} s. Finding out why…</source>
        <translation type="unfinished">Warten – {seconds} s. Der Grund wird gesucht…</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished">Dein Computer</translation>
    </message>
    <message>
        <source>Your computer is too slow again and again. Close other programs, or turn on the emulator&apos;s frame skip.</source>
        <translation type="unfinished">Dein Computer ist immer wieder zu langsam. Schließ andere Programme oder schalte den Frame-Skip des Emulators ein.</translation>
    </message>
    <message>
        <source>Your computer is too slow – {fps} of {full} frames. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">Dein Computer ist zu langsam – {fps} von {full} Frames. Schließ andere Programme oder senke die Grafikeinstellungen des Emulators.</translation>
    </message>
    <message>
        <source>Your computer is too slow. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">Dein Computer ist zu langsam. Schließ andere Programme oder senke die Grafikeinstellungen des Emulators.</translation>
    </message>
    <message>
        <source>Your computer was too slow once.</source>
        <translation type="unfinished">Dein Rechner war einmal zu langsam.</translation>
    </message>
    <message>
        <source>Your computer was too slow {n} times.</source>
        <translation type="unfinished">Dein Rechner war {n}-mal zu langsam.</translation>
    </message>
    <message>
        <source>Your connection is interrupted – {seconds} s. Checking…</source>
        <translation type="unfinished">Deine Verbindung ist unterbrochen – {seconds} s. Wird geprüft…</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, 1 stall, {seconds} s – {parts}.</source>
        <translation type="unfinished">Dein Spiel: {minutes} min, 1 Hänger, {seconds} s – {parts}.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, no stalls.</source>
        <translation type="unfinished">Dein Spiel: {minutes} min, keine Hänger.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, {count} stalls, {seconds} s in all – {parts}.</source>
        <translation type="unfinished">Dein Spiel: {minutes} min, {count} Hänger, zusammen {seconds} s – {parts}.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Deine Leitung</translation>
    </message>
    <message>
        <source>Your line breaks again and again. On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">Deine Leitung bricht immer wieder ab. Bei WLAN versuch es zuerst mit einem Kabel.</translation>
    </message>
    <message>
        <source>measured by this server</source>
        <translation type="unfinished">von diesem Server gemessen</translation>
    </message>
    <message>
        <source>{n} a known player</source>
        <translation type="unfinished">{n} ein bekannter Spieler</translation>
    </message>
    <message>
        <source>{n} another player</source>
        <translation type="unfinished">{n} ein anderer Spieler</translation>
    </message>
    <message>
        <source>{n} not found out</source>
        <translation type="unfinished">{n} nicht herausgefunden</translation>
    </message>
    <message>
        <source>{n} the server</source>
        <translation type="unfinished">{n} der Server</translation>
    </message>
    <message>
        <source>{n} yours (line)</source>
        <translation type="unfinished">{n} deine (Leitung)</translation>
    </message>
    <message>
        <source>{n} yours (lost packet)</source>
        <translation type="unfinished">{n} deine (verlorenes Paket)</translation>
    </message>
    <message>
        <source>{player} is late again and again, now by {seconds} s. A longer delay for {player} may help.</source>
        <translation type="unfinished">{player} ist immer wieder spät, jetzt um {seconds} s. Ein längeres Delay für {player} kann helfen.</translation>
    </message>
    <message>
        <source>{server} does not answer – {seconds} s. Your own line works.</source>
        <translation type="unfinished">{server} antwortet nicht – {seconds} s. Deine eigene Leitung geht.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>1 thing to know before you start</source>
        <translation type="unfinished">1 Sache, die du vor dem Start wissen solltest</translation>
    </message>
    <message>
        <source>Different ROM: {who}. The game would desync at once.</source>
        <translation type="unfinished">Anderes ROM: {who}. Das gäbe sofort einen Desync.</translation>
    </message>
    <message>
        <source>Different connection types: {who}. Agree on LAN.</source>
        <translation type="unfinished">Andere Verbindungstypen: {who}. Einigt euch auf LAN.</translation>
    </message>
    <message>
        <source>Different emulator: {who}. The games may drift apart.</source>
        <translation type="unfinished">Anderer Emulator: {who}. Die Spiele können auseinanderlaufen.</translation>
    </message>
    <message>
        <source>Ping above 150 ms: {who}. Everybody will feel it.</source>
        <translation type="unfinished">Ping über 150 ms: {who}. Alle werden es spüren.</translation>
    </message>
    <message>
        <source>ROM not checked: {who}. Compare it in the chat.</source>
        <translation type="unfinished">ROM nicht geprüft: {who}. Vergleicht es im Chat.</translation>
    </message>
    <message>
        <source>You are alone in the room. Some servers do not start a game for one player.</source>
        <translation type="unfinished">Du bist allein im Raum. Manche Server starten kein Spiel für einen Spieler.</translation>
    </message>
    <message>
        <source>You do not have this game&apos;s file in your library.</source>
        <translation type="unfinished">Du hast die Datei dieses Spiels nicht in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>You have several files of this game and have chosen none.</source>
        <translation type="unfinished">Du hast mehrere Dateien dieses Spiels und keine gewählt.</translation>
    </message>
    <message>
        <source>Your arcade set does not run as it is.</source>
        <translation type="unfinished">Dein Arcade-Set läuft so nicht.</translation>
    </message>
    <message>
        <source>{n} things to know before you start</source>
        <translation type="unfinished">{n} Dinge, die du vor dem Start wissen solltest</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Round trips in the game</source>
        <translation type="unfinished">Hin und zurück im Spiel</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Deine Leitung</translation>
    </message>
    <message>
        <source>Your server: port {port}, users {users}</source>
        <translation type="unfinished">Dein Server: Port {port}, Nutzer {users}</translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished">angebunden</translation>
    </message>
    <message>
        <source>closed, opens with a game</source>
        <translation type="unfinished">zu, öffnet sich mit einem Spiel</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation type="unfinished">in einem Raum</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation type="unfinished">in der Lobby</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation type="unfinished">geht</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation type="unfinished">meldet sich an</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">nicht angebunden</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">wird geöffnet…</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">läuft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">bereit</translation>
    </message>
    <message>
        <source>starting the game</source>
        <translation type="unfinished">startet das Spiel</translation>
    </message>
</context>
<context>
    <name>streaming</name>
    <message>
        <source>Copied. Do not paste it where your viewers see it.</source>
        <translation type="unfinished">Kopiert. Füg es nicht dort ein, wo deine Zuschauer es sehen.</translation>
    </message>
    <message>
        <source>Streamer mode hides it in this window. Wherever you paste the text, and where your system lists what was copied, it can be read. Nothing is copied yet.</source>
        <translation type="unfinished">Der Streamer-Modus verbirgt das in diesem Fenster. Wo du den Text einfügst und wo dein System Kopiertes auflistet, ist er lesbar. Noch ist nichts kopiert.</translation>
    </message>
    <message>
        <source>Streamer mode is off.</source>
        <translation type="unfinished">Der Streamer-Modus ist aus.</translation>
    </message>
    <message>
        <source>Streamer mode is on: addresses and private names are hidden.</source>
        <translation type="unfinished">Der Streamer-Modus ist an: Adressen und private Namen sind verborgen.</translation>
    </message>
    <message>
        <source>This text has the address of a server in it.</source>
        <translation type="unfinished">In diesem Text steht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation type="unfinished">Adresse verborgen</translation>
    </message>
    <message>
        <source>link hidden</source>
        <translation type="unfinished">Link verborgen</translation>
    </message>
    <message>
        <source>mail address hidden</source>
        <translation type="unfinished">Mailadresse verborgen</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>About once a second the states of all players’ games are compared.</source>
        <translation type="unfinished">Etwa einmal pro Sekunde werden die Zustände der Spiele aller verglichen.</translation>
    </message>
    <message>
        <source>Compare save memory, cheats and the emulator’s version first.</source>
        <translation type="unfinished">Vergleicht zuerst Speicherstand, Cheats und die Version des Emulators.</translation>
    </message>
    <message>
        <source>It cannot be told whose game is different.</source>
        <translation type="unfinished">Wessen Spiel abweicht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Nothing proves it so far.</source>
        <translation type="unfinished">Bisher belegt es nichts.</translation>
    </message>
    <message>
        <source>Out of sync since frame {frame}.</source>
        <translation type="unfinished">Nicht mehr synchron seit Frame {frame}.</translation>
    </message>
    <message>
        <source>P{number}</source>
        <translation type="unfinished">P{number}</translation>
    </message>
    <message>
        <source>P{number} ({name})</source>
        <translation type="unfinished">P{number} ({name})</translation>
    </message>
    <message>
        <source>So early it is the ROM in most cases: compare it first.</source>
        <translation type="unfinished">So früh ist es meistens das ROM: Vergleicht es zuerst.</translation>
    </message>
    <message>
        <source>Sync check: not possible with this emulator</source>
        <translation type="unfinished">Sync-Check: geht mit diesem Emulator nicht</translation>
    </message>
    <message>
        <source>Sync check: on, {heard} of {players}</source>
        <translation type="unfinished">Sync-Check: an, {heard} von {players}</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tell no state)</source>
        <translation type="unfinished">Sync-Check: {heard} von {players} ({who} melden keinen Zustand)</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tells no state)</source>
        <translation type="unfinished">Sync-Check: {heard} von {players} ({who} meldet keinen Zustand)</translation>
    </message>
    <message>
        <source>The game starts again as soon as everybody has left it.</source>
        <translation type="unfinished">Das Spiel startet neu, sobald alle es verlassen haben.</translation>
    </message>
    <message>
        <source>The games were equal up to frame {frame}.</source>
        <translation type="unfinished">Bis Frame {frame} waren die Spiele gleich.</translation>
    </message>
    <message>
        <source>The host can start the game again when everybody has left it.</source>
        <translation type="unfinished">Der Host kann das Spiel neu starten, wenn alle es verlassen haben.</translation>
    </message>
    <message>
        <source>Then the ROM, the BIOS, and the network last.</source>
        <translation type="unfinished">Dann das ROM, das BIOS und zuletzt das Netzwerk.</translation>
    </message>
    <message>
        <source>Then the emulator’s version and settings, the BIOS, and the network last.</source>
        <translation type="unfinished">Dann Version und Einstellungen des Emulators, das BIOS und zuletzt das Netzwerk.</translation>
    </message>
    <message>
        <source>This emulator does not hand over the state of its game, so nothing can be compared.</source>
        <translation type="unfinished">Dieser Emulator übergibt den Zustand seines Spiels nicht, also lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Who is named has told no state: another client, or this one with its sync check turned off.</source>
        <translation type="unfinished">Wer genannt ist, hat keinen Zustand gesendet: ein anderer Client, oder dieser mit ausgeschaltetem Sync-Check.</translation>
    </message>
    <message>
        <source>With two players it cannot be told whose game is different.</source>
        <translation type="unfinished">Bei zwei Spielern lässt sich nicht sagen, wessen Spiel abweicht.</translation>
    </message>
    <message>
        <source>You marked a suspected desync at {time}.</source>
        <translation type="unfinished">Du hast um {time} einen Verdacht auf Desync markiert.</translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished">du</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} und {last}</translation>
    </message>
    <message>
        <source>{frame} ({time})</source>
        <translation type="unfinished">{frame} ({time})</translation>
    </message>
    <message>
        <source>{name} suspects a desync at {time}.</source>
        <translation type="unfinished">{name} vermutet um {time} einen Desync.</translation>
    </message>
    <message>
        <source>{who} agree.</source>
        <translation type="unfinished">{who} stimmen überein.</translation>
    </message>
    <message>
        <source>{who} are out of sync since frame {frame}.</source>
        <translation type="unfinished">{who} sind seit Frame {frame} nicht mehr synchron.</translation>
    </message>
    <message>
        <source>{who} is out of sync since frame {frame}.</source>
        <translation type="unfinished">{who} ist seit Frame {frame} nicht mehr synchron.</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>{page} – {game}, 1 player – {server}</source>
        <translation type="unfinished">{page} – {game}, 1 Spieler – {server}</translation>
    </message>
    <message>
        <source>{page} – {game}, {n} players – {server}</source>
        <translation type="unfinished">{page} – {game}, {n} Spieler – {server}</translation>
    </message>
    <message>
        <source>{page} – {server}</source>
        <translation type="unfinished">{page} – {server}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Check again when you are in the lobby or on no server.</source>
        <translation type="unfinished">Such noch einmal, wenn du in der Lobby oder auf keinem Server bist.</translation>
    </message>
    <message>
        <source>Checking for a newer version…</source>
        <translation type="unfinished">Es wird nach einer neueren Version gesucht…</translation>
    </message>
    <message>
        <source>Copy the page’s address, and open it yourself.</source>
        <translation type="unfinished">Kopier die Adresse der Seite und öffne sie selbst.</translation>
    </message>
    <message>
        <source>It came out on {date}; you have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">Sie erschien am {date}; du hast {own}. Ihre Seite auf {host} öffnet sich in deinem Browser.</translation>
    </message>
    <message>
        <source>It is not known whether there is a newer version.</source>
        <translation type="unfinished">Ob es eine neuere Version gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is version {version}.</source>
        <translation type="unfinished">Es ist Version {version}.</translation>
    </message>
    <message>
        <source>Look for a newer version where you got the program from.</source>
        <translation type="unfinished">Sieh dort nach einer neueren Version, wo du das Programm herhast.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished">Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Not now: a game runs here, or may begin at any moment.</source>
        <translation type="unfinished">Nicht jetzt: Hier läuft ein Spiel, oder es kann jeden Moment beginnen.</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is this computer online?</source>
        <translation type="unfinished">Der Name {host} wurde nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>This build does not know where its releases are.</source>
        <translation type="unfinished">Dieser Build weiß nicht, wo es neue Versionen gibt.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation type="unfinished">Version {version} ist da.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of a release. Try again later.</source>
        <translation type="unfinished">In der Antwort von {host} steht keine Version. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be {host}, so nothing was asked. Is the clock of this computer right?</source>
        <translation type="unfinished">Wer geantwortet hat, konnte nicht beweisen, {host} zu sein, also wurde nichts gefragt. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation type="unfinished">Du hast die neueste Version.</translation>
    </message>
    <message>
        <source>You have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">Du hast {own}. Ihre Seite auf {host} öffnet sich in deinem Browser.</translation>
    </message>
    <message>
        <source>{host} answered that it cannot tell. Try again later.</source>
        <translation type="unfinished">{host} hat geantwortet, keine Auskunft geben zu können. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation type="unfinished">{host} hat nicht rechtzeitig geantwortet. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} sees your address, as any web page does, and which version you have.</source>
        <translation type="unfinished">{host} sieht deine Adresse, wie jede Webseite, und welche Version du hast.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Invitation to {game} on {server}</source>
        <translation type="unfinished">Einladung zu {game} auf {server}</translation>
    </message>
    <message>
        <source>Server {server}</source>
        <translation type="unfinished">Server {server}</translation>
    </message>
    <message>
        <source>a game</source>
        <translation type="unfinished">einem Spiel</translation>
    </message>
    <message>
        <source>✓ fine ({n} characters at most)</source>
        <translation type="unfinished">✓ in Ordnung (höchstens {n} Zeichen)</translation>
    </message>
</context>
</TS>
