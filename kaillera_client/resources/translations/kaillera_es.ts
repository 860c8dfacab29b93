<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdvancedWays</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">&amp;Dirección</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Conectar</translation>
    </message>
    <message>
        <source>Connect to an address</source>
        <translation type="unfinished">Conectar a una dirección</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexión</translation>
    </message>
    <message>
        <source>Host a server</source>
        <translation type="unfinished">Alojar un servidor</translation>
    </message>
    <message>
        <source>Host on your network</source>
        <translation type="unfinished">Alojar en tu red</translation>
    </message>
    <message>
        <source>How many messages a second you send. Everybody in a game needs the same one.</source>
        <translation type="unfinished">Cuántos mensajes por segundo envías. En una partida, todos necesitan el mismo tipo.</translation>
    </message>
    <message>
        <source>LAN is the right type, also over the internet: the other types send less often, and the delay grows. Everybody in a game needs the same one.</source>
        <translation type="unfinished">LAN es el tipo correcto, también por internet: los otros envían menos a menudo y el delay crece. En una partida, todos necesitan el mismo.</translation>
    </message>
    <message>
        <source>Log in to this server</source>
        <translation type="unfinished">Entrar en este servidor</translation>
    </message>
    <message>
        <source>Open a server for your local network</source>
        <translation type="unfinished">Abrir un servidor para tu red local</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished">&amp;Puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Puerto</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished">Dirección del servidor</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished">&amp;Tipo</translation>
    </message>
    <message>
        <source>Your computer becomes the server. Friends connect to its address.</source>
        <translation type="unfinished">Tu computadora se convierte en el servidor. Tus amigos se conectan a su dirección.</translation>
    </message>
    <message>
        <source>name or address, such as 192.168.1.5:27888</source>
        <translation type="unfinished">nombre o dirección, por ejemplo 192.168.1.5:27888</translation>
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
        <translation type="unfinished">Mensaje</translation>
    </message>
    <message>
        <source>Message – {most} characters at most</source>
        <translation type="unfinished">Mensaje: {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation type="unfinished">Enviar tu mensaje</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished">Tu mensaje</translation>
    </message>
    <message>
        <source>{used}/{most}</source>
        <translation type="unfinished">{used}/{most}</translation>
    </message>
    <message>
        <source>{used}/{most}: several lines</source>
        <translation type="unfinished">{used}/{most}: varias líneas</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Copy {link}</source>
        <translation type="unfinished">Copiar {link}</translation>
    </message>
    <message>
        <source>Open {link}…</source>
        <translation type="unfinished">Abrir {link}…</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>! look here</source>
        <translation type="unfinished">! mira aquí</translation>
    </message>
    <message>
        <source>– not tested</source>
        <translation type="unfinished">– sin probar</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation type="unfinished">✓ bien</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished">✕ falló</translation>
    </message>
</context>
<context>
    <name>CompactPage</name>
    <message>
        <source>All…</source>
        <translation type="unfinished">Más…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Partidas</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">Chat del lobby</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">Jugadores de esta sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">Chat de la sala</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
    <message>
        <source>Servers, lobby and room</source>
        <translation type="unfinished">Servidores, lobby y sala</translation>
    </message>
    <message>
        <source>Show the full list of servers</source>
        <translation type="unfinished">Mostrar la lista completa de servidores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuarios</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation type="unfinished">No hacer nada (Esc)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Hacerlo (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished">¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>Put it on the clipboard instead</source>
        <translation type="unfinished">Ponerlo en el portapapeles</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>Send this to the server?</source>
        <translation type="unfinished">¿Enviar esto al servidor?</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation type="unfinished">Lo que va a pasar</translation>
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
        <translation type="unfinished">&amp;Nombre que ven los demás</translation>
    </message>
    <message>
        <source>Announce in the lobby every 2 minutes</source>
        <translation type="unfinished">Anunciar en el lobby cada 2 minutos</translation>
    </message>
    <message>
        <source>Back to the lobby (Esc)</source>
        <translation type="unfinished">Volver al lobby (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Choose what games are played with</source>
        <translation type="unfinished">Elegir con qué se juega</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Crear</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Crear partida</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Juego de demostración</translation>
    </message>
    <message>
        <source>Emulator: {text}</source>
        <translation type="unfinished">Emulador: {text}</translation>
    </message>
    <message>
        <source>Emulators…</source>
        <translation type="unfinished">Emuladores…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation type="unfinished">Buscar un juego</translation>
    </message>
    <message>
        <source>Games to create</source>
        <translation type="unfinished">Juegos para crear una partida</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">Dejar que siga solo</translation>
    </message>
    <message>
        <source>Max pin&amp;g</source>
        <translation type="unfinished">Pin&amp;g máx.</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation type="unfinished">Nombre que ven los demás</translation>
    </message>
    <message>
        <source>Open the room (Enter)</source>
        <translation type="unfinished">Abrir la sala (Enter)</translation>
    </message>
    <message>
        <source>Ping at most</source>
        <translation type="unfinished">Ping máximo</translation>
    </message>
    <message>
        <source>Pla&amp;yers</source>
        <translation type="unfinished">Jugado&amp;res</translation>
    </message>
    <message>
        <source>Players at most</source>
        <translation type="unfinished">Jugadores como máximo</translation>
    </message>
    <message>
        <source>Post the ROM check line in chat</source>
        <translation type="unfinished">Publicar la comprobación de ROM en el chat</translation>
    </message>
    <message>
        <source>The emulator&apos;s Netplay ends here, and it plays without this program</source>
        <translation type="unfinished">El netplay del emulador termina aquí, y sigue jugando sin este programa</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">cualquiera</translation>
    </message>
    <message>
        <source>{used} of {most} bytes</source>
        <translation type="unfinished">{used} de {most} bytes</translation>
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
        <translation type="unfinished">Un número de frames que eliges tú; se le avisa a la sala</translation>
    </message>
    <message>
        <source>Applies when you reconnect.</source>
        <translation type="unfinished">Se aplica al reconectar.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automático</translation>
    </message>
    <message>
        <source>Automatic delay</source>
        <translation type="unfinished">Delay automático</translation>
    </message>
    <message>
        <source>By this server&apos;s own formula, from the ping that it measured</source>
        <translation type="unfinished">Con la fórmula de este servidor, según el ping que midió</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished">No cambiar nada</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">Tipos de conexión</translation>
    </message>
    <message>
        <source>Expected on this server</source>
        <translation type="unfinished">Lo esperado en este servidor</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished">Fijo</translation>
    </message>
    <message>
        <source>Fixed delay</source>
        <translation type="unfinished">Delay fijo</translation>
    </message>
    <message>
        <source>Fixed delay in frames</source>
        <translation type="unfinished">Delay fijo en frames</translation>
    </message>
    <message>
        <source>Fixed delay in frames, slider</source>
        <translation type="unfinished">Delay fijo en frames, deslizador</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation type="unfinished">Margen</translation>
    </message>
    <message>
        <source>Leave and reconnect</source>
        <translation type="unfinished">Salir y reconectar</translation>
    </message>
    <message>
        <source>Leave the room and log in again</source>
        <translation type="unfinished">Salir de la sala y volver a entrar en el servidor</translation>
    </message>
    <message>
        <source>Log in again, so that the server measures anew; takes about two seconds</source>
        <translation type="unfinished">Volver a entrar para que el servidor mida otra vez; tarda unos dos segundos</translation>
    </message>
    <message>
        <source>Measuring your line…</source>
        <translation type="unfinished">Midiendo tu conexión…</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished">Recomendado</translation>
    </message>
    <message>
        <source>Reconnect 2 s</source>
        <translation type="unfinished">Reconectar, 2 s</translation>
    </message>
    <message>
        <source>Reconnect?</source>
        <translation type="unfinished">¿Reconectar?</translation>
    </message>
    <message>
        <source>Rule of thumb, ping ÷ 16</source>
        <translation type="unfinished">Regla práctica, ping ÷ 16</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Quedarse</translation>
    </message>
    <message>
        <source>The server said so itself, in this room</source>
        <translation type="unfinished">Lo dijo el propio servidor, en esta sala</translation>
    </message>
    <message>
        <source>This server gives you</source>
        <translation type="unfinished">Este servidor te da</translation>
    </message>
    <message>
        <source>This server&apos;s software was not recognised; the usual formula is assumed</source>
        <translation type="unfinished">No se reconoció el programa de este servidor; se supone la fórmula habitual</translation>
    </message>
    <message>
        <source>What each connection type would give with your ping</source>
        <translation type="unfinished">Lo que daría cada tipo de conexión con tu ping</translation>
    </message>
    <message>
        <source>What the server gives for your real ping</source>
        <translation type="unfinished">Lo que da el servidor con tu ping real</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">Tu delay</translation>
    </message>
</context>
<context>
    <name>DelayTypes</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Back to your delay</source>
        <translation type="unfinished">Volver a tu delay</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">Tipos de conexión</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Delay with each connection type</source>
        <translation type="unfinished">Delay con cada tipo de conexión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>With {ping} ms. LAN is best nearly always.</source>
        <translation type="unfinished">Con {ping} ms. LAN es casi siempre el mejor.</translation>
    </message>
    <message>
        <source>{delay}, below full speed</source>
        <translation type="unfinished">{delay}, por debajo de la velocidad normal</translation>
    </message>
    <message>
        <source>{type} (yours)</source>
        <translation type="unfinished">{type} (el tuyo)</translation>
    </message>
</context>
<context>
    <name>DemoArena</name>
    <message>
        <source>A draw</source>
        <translation type="unfinished">Empate</translation>
    </message>
    <message>
        <source>A new match begins in a moment.</source>
        <translation type="unfinished">En un momento empieza otra partida.</translation>
    </message>
    <message>
        <source>Bot plays. Press an arrow key to take over.</source>
        <translation type="unfinished">Juega un bot. Pulsa una flecha para tomar el control.</translation>
    </message>
    <message>
        <source>Bump the others off the ring. The last one on it scores.</source>
        <translation type="unfinished">Empuja a los demás fuera del ring. El último que quede suma un punto.</translation>
    </message>
    <message>
        <source>Collect the golden weights and stay on the ring.</source>
        <translation type="unfinished">Recoge las pesas doradas y quédate en el ring.</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation type="unfinished">Frame {frame}</translation>
    </message>
    <message>
        <source>Go!</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No game was started.</source>
        <translation type="unfinished">No se inició ninguna partida.</translation>
    </message>
    <message>
        <source>Nobody gets the point.</source>
        <translation type="unfinished">Nadie se lleva el punto.</translation>
    </message>
    <message>
        <source>Off the ring!</source>
        <translation type="unfinished">Fuera del ring</translation>
    </message>
    <message>
        <source>P{player} bumped you off. The next round begins soon.</source>
        <translation type="unfinished">P{player} te sacó del ring. La próxima ronda empieza pronto.</translation>
    </message>
    <message>
        <source>P{player} wins the match!</source>
        <translation type="unfinished">P{player} gana la partida</translation>
    </message>
    <message>
        <source>P{player} wins the round</source>
        <translation type="unfinished">P{player} gana la ronda</translation>
    </message>
    <message>
        <source>P{player} · You</source>
        <translation type="unfinished">P{player} · Tú</translation>
    </message>
    <message>
        <source>P{player} · away</source>
        <translation type="unfinished">P{player} · ausente</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished">Ronda {number}</translation>
    </message>
    <message>
        <source>The Kaillera client ended the game.</source>
        <translation type="unfinished">El cliente de Kaillera terminó la partida.</translation>
    </message>
    <message>
        <source>The Kaillera client went away.</source>
        <translation type="unfinished">El cliente de Kaillera desapareció.</translation>
    </message>
    <message>
        <source>The game has stopped because of an error in it.</source>
        <translation type="unfinished">El juego se detuvo por un error en él.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for the game to start…</source>
        <translation type="unfinished">Esperando a que empiece la partida…</translation>
    </message>
    <message>
        <source>Waiting for the other players…</source>
        <translation type="unfinished">Esperando a los demás jugadores…</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Tú</translation>
    </message>
    <message>
        <source>You fell off. The next round begins soon.</source>
        <translation type="unfinished">Te caíste. La próxima ronda empieza pronto.</translation>
    </message>
    <message>
        <source>You play. Arrow keys or WASD move; hold space, then let go to dash.</source>
        <translation type="unfinished">Juegas tú. Muévete con las flechas o WASD; mantén espacio y suéltalo para embestir.</translation>
    </message>
    <message>
        <source>You watch this game.</source>
        <translation type="unfinished">Estás viendo esta partida.</translation>
    </message>
    <message>
        <source>You win the match!</source>
        <translation type="unfinished">Ganas la partida</translation>
    </message>
    <message>
        <source>You win the round</source>
        <translation type="unfinished">Ganas la ronda</translation>
    </message>
    <message>
        <source>{nick} (P{player}) left the game.</source>
        <translation type="unfinished">{nick} (P{player}) salió de la partida.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Checks and what they found</source>
        <translation type="unfinished">Comprobaciones y lo que encontraron</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished">Copiar resumen</translation>
    </message>
    <message>
        <source>Copy the results as text, with private data replaced</source>
        <translation type="unfinished">Copiar los resultados como texto, con los datos privados reemplazados</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">Diagnóstico</translation>
    </message>
    <message>
        <source>Read the report, then save it. It is never sent.</source>
        <translation type="unfinished">Lee el informe y guárdalo. Nunca se envía.</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished">Probar todo</translation>
    </message>
    <message>
        <source>Run every check, at most 20 seconds (Ctrl+Shift+D)</source>
        <translation type="unfinished">Hacer todas las comprobaciones, 20 segundos como máximo (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Run no further check</source>
        <translation type="unfinished">No hacer más comprobaciones</translation>
    </message>
    <message>
        <source>Save report… (private data out)</source>
        <translation type="unfinished">Guardar informe… (sin datos privados)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
</context>
<context>
    <name>EmulatorForm</name>
    <message>
        <source>&amp;Arguments</source>
        <translation type="unfinished">Argu&amp;mentos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Text encoding</source>
        <translation type="unfinished">Co&amp;dificación del texto</translation>
    </message>
    <message>
        <source>A small arena game for up to 8 players that comes with this program. It needs no ROM, and goes through the same servers and the same delay as every other game.</source>
        <translation type="unfinished">Un pequeño juego de arena para hasta 8 jugadores que viene con este programa. No necesita ROM y pasa por los mismos servidores y el mismo delay que cualquier otro juego.</translation>
    </message>
    <message>
        <source>An emulator that speaks Kaillera plays here once this program’s library lies beside it: Install into emulator… puts it there, keeps the one that was there, and can be undone.</source>
        <translation type="unfinished">Un emulador que habla Kaillera juega aquí cuando tiene al lado la biblioteca de este programa: Instalar en el emulador… la pone ahí, conserva la que había y se puede deshacer.</translation>
    </message>
    <message>
        <source>As in a terminal. {rom} is the game’s file, {game} its name, {player} and {players} your place, {name} your nickname.</source>
        <translation type="unfinished">Como en una terminal. {rom} es el archivo del juego, {game} su nombre, {player} y {players} tu puesto, {name} tu nick.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">Examinar…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished">Elegir: {field}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator and the same game.</source>
        <translation type="unfinished">En una sala, todos necesitan el mismo emulador y el mismo juego.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same one, with the same version in it.</source>
        <translation type="unfinished">En una sala, todos necesitan el mismo, con la misma versión en él.</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation type="unfinished">Ejemplo: {words}</translation>
    </message>
    <message>
        <source>Name &amp;on servers</source>
        <translation type="unfinished">N&amp;ombre en los servidores</translation>
    </message>
    <message>
        <source>Play with it</source>
        <translation type="unfinished">Jugar con él</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation type="unfinished">&amp;Programa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation type="unfinished">Iniciarlo ahora</translation>
    </message>
    <message>
        <source>Start it without a server, to see whether it calls the Kaillera library</source>
        <translation type="unfinished">Iniciarlo sin servidor, para ver si llama a la biblioteca Kaillera</translation>
    </message>
    <message>
        <source>Take it off this list; the program itself stays</source>
        <translation type="unfinished">Quitarlo de esta lista; el programa en sí se queda</translation>
    </message>
    <message>
        <source>The chosen emulator</source>
        <translation type="unfinished">El emulador elegido</translation>
    </message>
    <message>
        <source>Use this emulator from the next login on</source>
        <translation type="unfinished">Usar este emulador la próxima vez que entres</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation type="unfinished">la del programa</translation>
    </message>
    <message>
        <source>the server’s</source>
        <translation type="unfinished">la del servidor</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation type="unfinished">✓ Elegido</translation>
    </message>
    <message>
        <source>✓ You play with it</source>
        <translation type="unfinished">✓ Juegas con él</translation>
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
        <translation type="unfinished">Añadir un emulador eligiendo su programa</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">Añadirlo</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">Elegir programa…</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">Emuladores</translation>
    </message>
    <message>
        <source>Find emulators</source>
        <translation type="unfinished">Buscar emuladores</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished">Encontrado aquí</translation>
    </message>
    <message>
        <source>Install into it…</source>
        <translation type="unfinished">Instalar en él…</translation>
    </message>
    <message>
        <source>Kaillera</source>
        <translation type="unfinished">Kaillera</translation>
    </message>
    <message>
        <source>Known emulators</source>
        <translation type="unfinished">Emuladores conocidos</translation>
    </message>
    <message>
        <source>Look for known emulators where programs usually are; nothing is added</source>
        <translation type="unfinished">Buscar emuladores conocidos donde suelen estar los programas; no se añade nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Buscando…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside what was found; you are asked first</source>
        <translation type="unfinished">Poner la biblioteca Kaillera de este programa junto a lo que se encontró; antes se te pregunta</translation>
    </message>
    <message>
        <source>Put what was found on your list</source>
        <translation type="unfinished">Poner en tu lista lo que se encontró</translation>
    </message>
    <message>
        <source>What speaks Kaillera</source>
        <translation type="unfinished">Qué habla Kaillera</translation>
    </message>
    <message>
        <source>Your emulators</source>
        <translation type="unfinished">Tus emuladores</translation>
    </message>
    <message>
        <source>{emulator} is attached: you play with it, whatever is chosen here.</source>
        <translation type="unfinished">{emulator} está conectado: juegas con él, sea cual sea el elegido aquí.</translation>
    </message>
    <message>
        <source>{title}, you play with it</source>
        <translation type="unfinished">{title}, juegas con él</translation>
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
        <translation type="unfinished">Si las letras se ven mal, elige otra codificación. Las líneas anteriores se leen de nuevo.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">Codificación del texto de este servidor</translation>
    </message>
    <message>
        <source>Text: Auto ({charset})</source>
        <translation type="unfinished">Texto: automático ({charset})</translation>
    </message>
    <message>
        <source>Text: {charset}</source>
        <translation type="unfinished">Texto: {charset}</translation>
    </message>
</context>
<context>
    <name>GameModel</name>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Juego</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Host ping</source>
        <translation type="unfinished">Ping del host</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">Jugadores</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not found in your folders</source>
        <translation type="unfinished">ROM: no está en tus carpetas</translation>
    </message>
    <message>
        <source>ROM: the host has another file with this name</source>
        <translation type="unfinished">ROM: el host tiene otro archivo con este nombre</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: este juego no necesita ninguna</translation>
    </message>
    <message>
        <source>ROM: you have a file with this name</source>
        <translation type="unfinished">ROM: tienes un archivo con este nombre</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: tu emulador tiene este juego en su lista</translation>
    </message>
    <message>
        <source>ROM: your library has no games yet</source>
        <translation type="unfinished">ROM: tu biblioteca aún no tiene juegos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>have it</source>
        <translation type="unfinished">la tienes</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">en lista</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">no está</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">no precisa</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">otro</translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished">otra ROM</translation>
    </message>
    <message>
        <source>ping of its host {ping} milliseconds</source>
        <translation type="unfinished">ping de su host: {ping} milisegundos</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">jugando</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">el mismo</translation>
    </message>
    <message>
        <source>synchronising</source>
        <translation type="unfinished">sincronizando</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">sin dato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">esperando</translation>
    </message>
    <message>
        <source>{game}, host {host}, {players} players, {state}, emulator {emulator}, {rom}</source>
        <translation type="unfinished">{game}, host {host}, {players} jugadores, {state}, emulador {emulator}, {rom}</translation>
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
        <translation type="unfinished">Diagnóstico</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation type="unfinished">Partes de la ayuda</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">Atajos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Temas</translation>
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
        <translation type="unfinished">Todos en la sala ven que lo cambiaste.</translation>
    </message>
    <message>
        <source>Host tools</source>
        <translation type="unfinished">Herramientas del host</translation>
    </message>
    <message>
        <source>Pin&amp;g at most</source>
        <translation type="unfinished">Pin&amp;g máx.</translation>
    </message>
    <message>
        <source>Pla&amp;yers at most</source>
        <translation type="unfinished">Jugado&amp;res máx.</translation>
    </message>
    <message>
        <source>Post {command}</source>
        <translation type="unfinished">Publicar {command}</translation>
    </message>
    <message>
        <source>Posts this in the room; everybody sees it</source>
        <translation type="unfinished">Publica esto en la sala; todos lo ven</translation>
    </message>
    <message>
        <source>This server&apos;s software is not known to accept commands of hosts.</source>
        <translation type="unfinished">No se sabe si el programa de este servidor acepta comandos de hosts.</translation>
    </message>
</context>
<context>
    <name>InstallSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Hacerlo (Enter)</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation type="unfinished">No se cambia nada (Esc)</translation>
    </message>
    <message>
        <source>The Kaillera library beside an emulator</source>
        <translation type="unfinished">La biblioteca Kaillera junto a un emulador</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Connect and enter (Enter)</source>
        <translation type="unfinished">Conectar y entrar (Enter)</translation>
    </message>
    <message>
        <source>Expected delay</source>
        <translation type="unfinished">Delay esperado</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Juego</translation>
    </message>
    <message>
        <source>Go to this server?</source>
        <translation type="unfinished">¿Ir a este servidor?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Join this game?</source>
        <translation type="unfinished">¿Unirse a esta partida?</translation>
    </message>
    <message>
        <source>Nothing is sent (Esc)</source>
        <translation type="unfinished">No se envía nada (Esc)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>The server will see your IP address.</source>
        <translation type="unfinished">El servidor verá tu dirección IP.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished">Tu nombre allí</translation>
    </message>
    <message>
        <source>in your lists</source>
        <translation type="unfinished">en tus listas</translation>
    </message>
    <message>
        <source>none named, you come to the lobby</source>
        <translation type="unfinished">no indica ninguno, llegas al lobby</translation>
    </message>
    <message>
        <source>not in your lists</source>
        <translation type="unfinished">no está en tus listas</translation>
    </message>
    <message>
        <source>shown once you are connected</source>
        <translation type="unfinished">se muestra al conectar</translation>
    </message>
    <message>
        <source>{game}  {rom}</source>
        <translation type="unfinished">{game}  {rom}</translation>
    </message>
    <message>
        <source>{game}, opened by {owner}</source>
        <translation type="unfinished">{game}, de {owner}</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>What to know of this emulator</source>
        <translation type="unfinished">Lo que conviene saber de este emulador</translation>
    </message>
    <message>
        <source>What to know of {title}:</source>
        <translation type="unfinished">Lo que conviene saber de {title}:</translation>
    </message>
</context>
<context>
    <name>LagstatCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Back to the list of stalls</source>
        <translation type="unfinished">Volver a la lista de parones</translation>
    </message>
    <message>
        <source>Definitely caused by: {players}</source>
        <translation type="unfinished">Causado con seguridad por: {players}</translation>
    </message>
    <message>
        <source>Delay helper at {frames} frames</source>
        <translation type="unfinished">Asistente de delay a {frames} frames</translation>
    </message>
    <message>
        <source>Lag in all: {lag} s in the last {window} s.</source>
        <translation type="unfinished">Lag en total: {lag} s en los últimos {window} s.</translation>
    </message>
    <message>
        <source>Not verified: on this server software a player could write such a line.</source>
        <translation type="unfinished">Sin verificar: con este programa de servidor, un jugador podría escribir una línea así.</translation>
    </message>
    <message>
        <source>Open the delay helper with what the server recommends</source>
        <translation type="unfinished">Abrir el asistente de delay con lo que recomienda el servidor</translation>
    </message>
    <message>
        <source>P{number} {name}: {seconds} s</source>
        <translation type="unfinished">P{number} {name}: {seconds} s</translation>
    </message>
    <message>
        <source>Reported by /lagstat on this server.</source>
        <translation type="unfinished">Según /lagstat en este servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation type="unfinished">La respuesta del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s lag statistics</source>
        <translation type="unfinished">Las estadísticas de lag del servidor</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Close the room</source>
        <translation type="unfinished">Cerrar la sala</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">Volver al lobby</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished">Salir de la partida</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">Salir de la sala</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished">Seguir jugando</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Quedarse</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">La sala es tuya y se cierra: la partida termina para todos.</translation>
    </message>
    <message>
        <source>You leave the game and stay in the room. Whoever else plays can go on.</source>
        <translation type="unfinished">Sales de la partida y sigues en la sala. Quien más juegue puede seguir.</translation>
    </message>
    <message>
        <source>You leave the game and the room. The others can go on.</source>
        <translation type="unfinished">Sales de la partida y de la sala. Los demás pueden seguir.</translation>
    </message>
    <message>
        <source>You stay in the room</source>
        <translation type="unfinished">Te quedas en la sala</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copiar detalles</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Crear partida</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base de datos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Clase</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Sin contar</translation>
    </message>
    <message>
        <source>Name, CRC, SHA-1, size and path</source>
        <translation type="unfinished">Nombre, CRC, SHA-1, tamaño y ruta</translation>
    </message>
    <message>
        <source>No game selected.</source>
        <translation type="unfinished">Ningún juego seleccionado.</translation>
    </message>
    <message>
        <source>Open a room for this game on the server that you are on (Enter)</source>
        <translation type="unfinished">Abrir una sala para este juego en el servidor en el que estás (Enter)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir carpeta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Ruta</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished">SHA-1</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation type="unfinished">Juego seleccionado</translation>
    </message>
    <message>
        <source>Show where the file lies</source>
        <translation type="unfinished">Mostrar dónde está el archivo</translation>
    </message>
    <message>
        <source>in no database</source>
        <translation type="unfinished">en ninguna base de datos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>the {header} header</source>
        <translation type="unfinished">el encabezado {header}</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished">{size} bytes</translation>
    </message>
</context>
<context>
    <name>LibraryGames</name>
    <message>
        <source>Back to the games</source>
        <translation type="unfinished">Volver a los juegos</translation>
    </message>
    <message>
        <source>Copy CRC</source>
        <translation type="unfinished">Copiar CRC</translation>
    </message>
    <message>
        <source>Create a game with it</source>
        <translation type="unfinished">Crear una partida con él</translation>
    </message>
    <message>
        <source>Demo Arena, up to 8 players: comes with this program, needs no ROM, and goes through the same servers as every other game.</source>
        <translation type="unfinished">Demo Arena, hasta 8 jugadores: viene con este programa, no necesita ROM y pasa por los mismos servidores que cualquier otro juego.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished">Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Games of the library</source>
        <translation type="unfinished">Juegos de la biblioteca</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">Ningún juego coincide.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir carpeta</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Practicar ahora</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Avance de la búsqueda</translation>
    </message>
    <message>
        <source>Search name, system, CRC or file</source>
        <translation type="unfinished">Buscar nombre, sistema, CRC o archivo</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">Mostrar los archivos</translation>
    </message>
    <message>
        <source>Show the games again (Esc)</source>
        <translation type="unfinished">Volver a mostrar los juegos (Esc)</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">Empezar una partida contra bots en esta computadora</translation>
    </message>
    <message>
        <source>Which files could not be read, and why</source>
        <translation type="unfinished">Qué archivos no se pudieron leer y por qué</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">Tu búsqueda oculta {n} juegos.</translation>
    </message>
    <message>
        <source>{n} of {games}</source>
        <translation type="unfinished">{n} de {games}</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Have the emulator’s folder as it was before; you are asked first</source>
        <translation type="unfinished">Dejar la carpeta del emulador como estaba antes; antes se te pregunta</translation>
    </message>
    <message>
        <source>Install into emulator…</source>
        <translation type="unfinished">Instalar en el emulador…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside an emulator; you are asked first</source>
        <translation type="unfinished">Poner la biblioteca Kaillera de este programa junto a un emulador; antes se te pregunta</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">Deshacer…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation type="unfinished">Actualizar la biblioteca…</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">Emuladores</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Juegos</translation>
    </message>
    <message>
        <source>Games and emulators</source>
        <translation type="unfinished">Juegos y emuladores</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryPlaces</name>
    <message>
        <source>A DAT file of No-Intro or of an arcade emulator tells good dumps</source>
        <translation type="unfinished">Un archivo DAT de No-Intro o de un emulador arcade reconoce los dumps buenos</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Añadir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded</source>
        <translation type="unfinished">Elige una carpeta; los archivos solo se leen, nunca se suben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message>
        <source>Folders and databases</source>
        <translation type="unfinished">Carpetas y bases de datos</translation>
    </message>
    <message>
        <source>Forget this place; no file is deleted</source>
        <translation type="unfinished">Olvidar este lugar; no se borra ningún archivo</translation>
    </message>
    <message>
        <source>Import database…</source>
        <translation type="unfinished">Importar DAT…</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation type="unfinished">Buscar archivos nuevos y cambiados (F5)</translation>
    </message>
    <message>
        <source>Look there earlier</source>
        <translation type="unfinished">Buscar allí antes</translation>
    </message>
    <message>
        <source>Look there later</source>
        <translation type="unfinished">Buscar allí después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Buscar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop the scan; what was found is kept</source>
        <translation type="unfinished">Detener la búsqueda; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished">base de datos</translation>
    </message>
    <message>
        <source>{path}  (not there now)</source>
        <translation type="unfinished">{path}  (ahora no está)</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>000 poor</source>
        <translation type="unfinished">000 regular</translation>
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
        <translation type="unfinished">Ji&amp;tter</translation>
    </message>
    <message>
        <source>1. Your ping: how long a message to the server and back takes.</source>
        <translation type="unfinished">1. Tu ping: cuánto tarda un mensaje al servidor y de vuelta.</translation>
    </message>
    <message>
        <source>2. Your delay: how many frames the game waits, so that nobody stutters.</source>
        <translation type="unfinished">2. Tu delay: cuántos frames espera el juego para que nadie tenga tirones.</translation>
    </message>
    <message>
        <source>3. Make the line worse here, and watch both.</source>
        <translation type="unfinished">3. Empeora aquí la conexión y mira ambos.</translation>
    </message>
    <message>
        <source>Hide these three lines</source>
        <translation type="unfinished">Ocultar estas tres líneas</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">Jitter</translation>
    </message>
    <message>
        <source>L&amp;oss</source>
        <translation type="unfinished">Pér&amp;dida</translation>
    </message>
    <message>
        <source>Line simulator</source>
        <translation type="unfinished">Simulador de conexión</translation>
    </message>
    <message>
        <source>Log in again over this line; the server then gives the delay that fits it</source>
        <translation type="unfinished">Volver a entrar con esta conexión; el servidor da entonces el delay adecuado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Pérdida</translation>
    </message>
    <message>
        <source>Make player 2 slow</source>
        <translation type="unfinished">Hacer lento al jugador 2</translation>
    </message>
    <message>
        <source>Pin&amp;g</source>
        <translation type="unfinished">Pin&amp;g</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Player 2&apos;s inputs come late, and everybody waits for them</source>
        <translation type="unfinished">Los controles del jugador 2 llegan tarde y todos lo esperan</translation>
    </message>
    <message>
        <source>Restart with this line</source>
        <translation type="unfinished">Reiniciar con esta conexión</translation>
    </message>
    <message>
        <source>The delay is decided when you log in.</source>
        <translation type="unfinished">El delay se decide al entrar.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Entendido</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">Juegas con 1 frame de delay, decidido al entrar. Este ping necesita {fitting}: reinicia para tenerlos.</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, which fits this ping.</source>
        <translation type="unfinished">Juegas con 1 frame de delay, lo adecuado para este ping.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">Juegas con {given} frames de delay, decididos al entrar. Este ping necesita {fitting}: reinicia para tenerlos.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, which fits this ping.</source>
        <translation type="unfinished">Juegas con {given} frames de delay, lo adecuado para este ping.</translation>
    </message>
</context>
<context>
    <name>LineSecondsModel</name>
    <message>
        <source>, {lost} lost</source>
        <translation type="unfinished">, {lost} perdidos</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">Perdidos</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished">Casi siempre</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>s ago</source>
        <translation type="unfinished">hace (s)</translation>
    </message>
    <message>
        <source>{ago} s ago: no answer</source>
        <translation type="unfinished">hace {ago} s: sin respuesta</translation>
    </message>
    <message>
        <source>{ago} s ago: not measured</source>
        <translation type="unfinished">hace {ago} s: sin medir</translation>
    </message>
    <message>
        <source>{ago} s ago: {ms} ms</source>
        <translation type="unfinished">hace {ago} s: {ms} ms</translation>
    </message>
    <message>
        <source>{low} to {high} ms</source>
        <translation type="unfinished">de {low} a {high} ms</translation>
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
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished">1 usuario</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Desconectar</translation>
    </message>
    <message>
        <source>Frames: the delay of your inputs in every game on this server</source>
        <translation type="unfinished">Frames: el delay de tus controles en cada partida de este servidor</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Say goodbye to the server</source>
        <translation type="unfinished">Despedirse del servidor</translation>
    </message>
    <message>
        <source>Show how your line was in the last minute</source>
        <translation type="unfinished">Mostrar cómo estuvo tu conexión en el último minuto</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Tu conexión</translation>
    </message>
    <message>
        <source>about {frames}</source>
        <translation type="unfinished">unos {frames}</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">bueno</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">malo</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n} usuarios</translation>
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
        <translation type="unfinished">Elige un juego y abre una sala; los demás la ven al instante (Ctrl+N)</translation>
    </message>
    <message>
        <source>Create game…</source>
        <translation type="unfinished">Crear…</translation>
    </message>
    <message>
        <source>Enter the selected room (Enter)</source>
        <translation type="unfinished">Entrar en la sala seleccionada (Enter)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Partidas</translation>
    </message>
    <message>
        <source>Hide games that run already</source>
        <translation type="unfinished">Ocultar partidas que ya empezaron</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">Chat del lobby</translation>
    </message>
    <message>
        <source>Playable only</source>
        <translation type="unfinished">Solo jugables</translation>
    </message>
    <message>
        <source>Practise on this computer, or connect to a server.</source>
        <translation type="unfinished">Practica en esta computadora o conéctate a un servidor.</translation>
    </message>
    <message>
        <source>Search games and users</source>
        <translation type="unfinished">Buscar partidas y usuarios</translation>
    </message>
    <message>
        <source>Show only games whose ROM is in your library</source>
        <translation type="unfinished">Mostrar solo partidas cuya ROM está en tu biblioteca</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuarios</translation>
    </message>
    <message>
        <source>Waiting only</source>
        <translation type="unfinished">Solo en espera</translation>
    </message>
    <message>
        <source>You are not on a server.</source>
        <translation type="unfinished">No estás en un servidor.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Tu conexión</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>App&amp;earance</source>
        <translation type="unfinished">Asp&amp;ecto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aspecto</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished">Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
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
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Cliente de Kaillera</translation>
    </message>
</context>
<context>
    <name>MeasuredCurve</name>
    <message>
        <source>Measurements as a curve</source>
        <translation type="unfinished">Mediciones como curva</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">As&amp;pecto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished">&amp;Compacto</translation>
    </message>
    <message>
        <source>&amp;Connect to an address…</source>
        <translation type="unfinished">&amp;Conectar a una dirección…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished">D&amp;esconectar</translation>
    </message>
    <message>
        <source>&amp;Exclude a word from the search</source>
        <translation type="unfinished">&amp;Excluir una palabra de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation type="unfinished">Poner o quitar &amp;favorito</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation type="unfinished">&amp;Ayuda de este lugar</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Host on your network…</source>
        <translation type="unfinished">&amp;Alojar en tu red…</translation>
    </message>
    <message>
        <source>&amp;Join a friend…</source>
        <translation type="unfinished">Jugar con un a&amp;migo…</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation type="unfinished">Salir de la &amp;sala</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished">&amp;Jugar</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation type="unfinished">&amp;Practicar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished">Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation type="unfinished">&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Start game</source>
        <translation type="unfinished">&amp;Iniciar partida</translation>
    </message>
    <message>
        <source>&amp;Streamer mode</source>
        <translation type="unfinished">Modo &amp;streamer</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished">Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished">Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>Close, leave the search, or back</source>
        <translation type="unfinished">Cerrar, dejar la búsqueda o volver</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">Copiar in&amp;vitación</translation>
    </message>
    <message>
        <source>Create &amp;game</source>
        <translation type="unfinished">Crear parti&amp;da</translation>
    </message>
    <message>
        <source>Hide addresses and private names</source>
        <translation type="unfinished">Ocultar direcciones y nombres privados</translation>
    </message>
    <message>
        <source>Leave the game, after a question</source>
        <translation type="unfinished">Salir de la partida, tras una pregunta</translation>
    </message>
    <message>
        <source>Let the &amp;emulator go on alone</source>
        <translation type="unfinished">Dejar que el em&amp;ulador siga solo</translation>
    </message>
    <message>
        <source>List of &amp;shortcuts</source>
        <translation type="unfinished">Lista de a&amp;tajos</translation>
    </message>
    <message>
        <source>Mark a suspected desync</source>
        <translation type="unfinished">Marcar una sospecha de desync</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Menú</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished">Área siguiente</translation>
    </message>
    <message>
        <source>Play &amp;online: servers</source>
        <translation type="unfinished">Jugar &amp;online: servidores</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished">Área anterior</translation>
    </message>
    <message>
        <source>Run all &amp;checks</source>
        <translation type="unfinished">Hacer todas las &amp;comprobaciones</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished">Guardar un &amp;informe…</translation>
    </message>
    <message>
        <source>Servers, lobby and room on one screen</source>
        <translation type="unfinished">Servidores, lobby y sala en una pantalla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">Parones de esta partida</translation>
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
        <translation type="unfinished">Enlaces del mensaje</translation>
    </message>
    <message>
        <source>Links ▾</source>
        <translation type="unfinished">Enlaces ▾</translation>
    </message>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished">Mensaje del servidor</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Jugar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation type="unfinished">{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished">Descartar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation type="unfinished">Descartar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished">Mostrar el mensaje entero</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">El servidor dice: “{text}”</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>1 frame · {ms} ms</source>
        <translation type="unfinished">1 frame · {ms} ms</translation>
    </message>
    <message>
        <source>Between your key and its effect, at 60 frames a second.</source>
        <translation type="unfinished">Entre tu tecla y su efecto, a 60 frames por segundo.</translation>
    </message>
    <message>
        <source>Delay numbers</source>
        <translation type="unfinished">Números del delay</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished">Duplicados</translation>
    </message>
    <message>
        <source>Frames played</source>
        <translation type="unfinished">Frames jugados</translation>
    </message>
    <message>
        <source>Longest stall</source>
        <translation type="unfinished">Parón más largo</translation>
    </message>
    <message>
        <source>Recovered by redundancy</source>
        <translation type="unfinished">Recuperado por redundancia</translation>
    </message>
    <message>
        <source>Recovered by resend</source>
        <translation type="unfinished">Recuperado por reenvío</translation>
    </message>
    <message>
        <source>Round trip 50/95/99 %</source>
        <translation type="unfinished">Ida y vuelta 50/95/99 %</translation>
    </message>
    <message>
        <source>Stalled frames</source>
        <translation type="unfinished">Frames parados</translation>
    </message>
    <message>
        <source>The game is over; these are its numbers.</source>
        <translation type="unfinished">La partida terminó; estos son sus números.</translation>
    </message>
    <message>
        <source>The server counts {delay} messages with several frames each.</source>
        <translation type="unfinished">El servidor cuenta {delay} mensajes con varios frames cada uno.</translation>
    </message>
    <message>
        <source>The server sets your delay when the game starts. It depends on your own ping: about one frame for each 16 ms.</source>
        <translation type="unfinished">El servidor fija tu delay cuando empieza la partida. Depende de tu propio ping: más o menos un frame por cada 16 ms.</translation>
    </message>
    <message>
        <source>Waiting for the other players since {seconds} s.</source>
        <translation type="unfinished">Esperando a los demás jugadores desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>You are player</source>
        <translation type="unfinished">Eres el jugador</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">Tu delay</translation>
    </message>
    <message>
        <source>{frames} frames · {ms} ms</source>
        <translation type="unfinished">{frames} frames · {ms} ms</translation>
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
        <translation type="unfinished">{player} de {players}</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished">&amp;Nombre (opcional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished">Añadir un servidor</translation>
    </message>
    <message>
        <source>Address, link or chat line</source>
        <translation type="unfinished">Dirección, enlace o línea de chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Close this box (Esc)</source>
        <translation type="unfinished">Cerrar este cuadro (Esc)</translation>
    </message>
    <message>
        <source>Edit this server</source>
        <translation type="unfinished">Editar este servidor</translation>
    </message>
    <message>
        <source>Keep this server in your list</source>
        <translation type="unfinished">Guardar este servidor en tu lista</translation>
    </message>
    <message>
        <source>Look at invitation</source>
        <translation type="unfinished">Ver la invitación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <translation type="unfinished">Tu nombre para él (opcional)</translation>
    </message>
    <message>
        <source>host, host:port, kaillera: link, or a whole chat line</source>
        <translation type="unfinished">host, host:puerto, enlace kaillera: o toda una línea de chat</translation>
    </message>
</context>
<context>
    <name>PingDelegate</name>
    <message>
        <source>fair</source>
        <translation type="unfinished">regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">bueno</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">malo</translation>
    </message>
</context>
<context>
    <name>PingGraph</name>
    <message>
        <source>Connection, last 60 seconds: median {median} milliseconds, jitter {jitter}, loss {loss} percent, {steady}.</source>
        <translation type="unfinished">Conexión, últimos 60 segundos: mediana {median} milisegundos, jitter {jitter}, pérdida {loss} por ciento, {steady}.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">Midiendo…</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation type="unfinished">Mostrar los mismos valores en una tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabla</translation>
    </message>
    <message>
        <source>median {median} ms · jitter {jitter} ms · loss {loss} %</source>
        <translation type="unfinished">mediana {median} ms · jitter {jitter} ms · pérdida {loss} %</translation>
    </message>
    <message>
        <source>not steady</source>
        <translation type="unfinished">inestable</translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished">estable</translation>
    </message>
</context>
<context>
    <name>PingPlot</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames} frames</translation>
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
        <translation type="unfinished">Tu conexión, segundo a segundo</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> o </translation>
    </message>
    <message>
        <source>&amp;Opponents</source>
        <translation type="unfinished">&amp;Rivales</translation>
    </message>
    <message>
        <source>1 bot</source>
        <translation type="unfinished">1 bot</translation>
    </message>
    <message>
        <source>Advanced: connect to an address, or host</source>
        <translation type="unfinished">Avanzado: conectar a una dirección o alojar</translation>
    </message>
    <message>
        <source>Apart from the daily check for updates, nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">Salvo la búsqueda diaria de actualizaciones, no se envía nada a ningún lado hasta que pulses uno de los tres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished">Copiar dirección</translation>
    </message>
    <message>
        <source>Copy the address for your friends</source>
        <translation type="unfinished">Copiar la dirección para tus amigos</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Desconectar</translation>
    </message>
    <message>
        <source>Free demo game, a bot as partner. No ROM, no internet.</source>
        <translation type="unfinished">Juego de demostración gratis, con un bot de compañero. Sin ROM, sin internet.</translation>
    </message>
    <message>
        <source>Friends on your network connect to: {list}</source>
        <translation type="unfinished">Los amigos de tu red se conectan a: {list}</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">Ir al lobby</translation>
    </message>
    <message>
        <source>Join a friend</source>
        <translation type="unfinished">Jugar con un amigo</translation>
    </message>
    <message>
        <source>Leave the server; ours is closed</source>
        <translation type="unfinished">Salir del servidor; el nuestro se cierra</translation>
    </message>
    <message>
        <source>Link or address from a friend</source>
        <translation type="unfinished">Enlace o dirección de un amigo</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">No se envía nada a ningún lado hasta que pulses uno de los tres.</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation type="unfinished">Rivales</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">Pega un enlace o una dirección.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished">Pégalo aquí</translation>
    </message>
    <message>
        <source>Pick a server and see its ping and delay first.</source>
        <translation type="unfinished">Elige un servidor y mira antes su ping y su delay.</translation>
    </message>
    <message>
        <source>Pick a server; its ping and delay are shown before you connect</source>
        <translation type="unfinished">Elige un servidor; su ping y su delay se muestran antes de conectar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Jugar</translation>
    </message>
    <message>
        <source>Play old games together over the network</source>
        <translation type="unfinished">Juega juegos clásicos con otros por la red</translation>
    </message>
    <message>
        <source>Play online</source>
        <translation type="unfinished">Jugar online</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Practicar ahora</translation>
    </message>
    <message>
        <source>Put the link from the clipboard into the field</source>
        <translation type="unfinished">Poner en el campo el enlace del portapapeles</translation>
    </message>
    <message>
        <source>See where the link leads, then join</source>
        <translation type="unfinished">Mira adónde lleva el enlace y luego únete</translation>
    </message>
    <message>
        <source>Show chat, users and games</source>
        <translation type="unfinished">Mostrar chat, usuarios y partidas</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">Empezar una partida contra bots en esta computadora</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation type="unfinished">Dejar de conectar</translation>
    </message>
    <message>
        <source>Use the link in the clipboard</source>
        <translation type="unfinished">Usar el enlace del portapapeles</translation>
    </message>
    <message>
        <source>Your &amp;nickname</source>
        <translation type="unfinished">Tu &amp;nick</translation>
    </message>
    <message>
        <source>Your nickname</source>
        <translation type="unfinished">Tu nick</translation>
    </message>
    <message>
        <source>{n} bots</source>
        <translation type="unfinished">{n} bots</translation>
    </message>
</context>
<context>
    <name>PlayerModel</name>
    <message>
        <source>? not checked</source>
        <translation type="unfinished">? sin comprobar</translation>
    </message>
    <message>
        <source>? not chosen</source>
        <translation type="unfinished">? sin elegir</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished">Nick</translation>
    </message>
    <message>
        <source>Player {seat}: {name}, ping {ping} milliseconds, connection type {type}, emulator: {emulator}, {rom}</source>
        <translation type="unfinished">Jugador {seat}: {name}, ping {ping} milisegundos, tipo de conexión {type}, emulador: {emulator}, {rom}</translation>
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
        <translation type="unfinished">ROM: sin comprobar, el cliente de {name} no indicó ninguna</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client says CRC {crc}</source>
        <translation type="unfinished">ROM: sin comprobar, el cliente de {name} dice CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: not found in your library</source>
        <translation type="unfinished">ROM: no está en tu biblioteca</translation>
    </message>
    <message>
        <source>ROM: other file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: otro archivo, CRC {crc}, según el cliente de {name}</translation>
    </message>
    <message>
        <source>ROM: same file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: el mismo archivo, CRC {crc}, según el cliente de {name}</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: este juego no necesita ninguna</translation>
    </message>
    <message>
        <source>ROM: you have several that differ and have chosen none</source>
        <translation type="unfinished">ROM: tienes varias distintas y no has elegido ninguna</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: tu emulador tiene este juego en su lista</translation>
    </message>
    <message>
        <source>ROM: your library is not read yet</source>
        <translation type="unfinished">ROM: tu biblioteca aún no se ha leído</translation>
    </message>
    <message>
        <source>ROM: your set does not run as it is, CRC {crc}</source>
        <translation type="unfinished">ROM: tu set no funciona tal como está, CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: yours, CRC {crc}</source>
        <translation type="unfinished">ROM: la tuya, CRC {crc}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Pos.</translation>
    </message>
    <message>
        <source>Servers tell the emulator of the host only.</source>
        <translation type="unfinished">Los servidores solo dicen el emulador del host.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">en lista</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">no precisa</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">otro</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">el mismo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">sin dato</translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished">el tuyo</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
    </message>
    <message>
        <source>{frames} frames, as this server said at the start</source>
        <translation type="unfinished">{frames} frames, según dijo este servidor al empezar</translation>
    </message>
    <message>
        <source>{frames} frames, expected from the ping and the connection type</source>
        <translation type="unfinished">{frames} frames, lo esperado por el ping y el tipo de conexión</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation type="unfinished">{name} (host)</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation type="unfinished">{name} (salió)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (tú)</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>≠ other file</source>
        <translation type="unfinished">≠ otro archivo</translation>
    </message>
    <message>
        <source>≠ set</source>
        <translation type="unfinished">≠ set</translation>
    </message>
    <message>
        <source>✓ same</source>
        <translation type="unfinished">✓ la misma</translation>
    </message>
    <message>
        <source>✓ yours</source>
        <translation type="unfinished">✓ la tuya</translation>
    </message>
    <message>
        <source>✕ not found</source>
        <translation type="unfinished">✕ no está</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Addresses, names and paths are replaced by placeholders such as &lt;ip-1&gt;. Look through it before you pass it on. The program never sends it.</source>
        <translation type="unfinished">Las direcciones, los nombres y las rutas se reemplazan por marcas como &lt;ip-1&gt;. Repásalo antes de pasarlo a alguien. El programa nunca lo envía.</translation>
    </message>
    <message>
        <source>Back to the checks (Esc)</source>
        <translation type="unfinished">Volver a las comprobaciones (Esc)</translation>
    </message>
    <message>
        <source>Choose where to save this text</source>
        <translation type="unfinished">Elegir dónde guardar este texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished">Copiar este texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Guardar…</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished">Texto del informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">El informe</translation>
    </message>
    <message>
        <source>This would be saved</source>
        <translation type="unfinished">Esto es lo que se guardaría</translation>
    </message>
</context>
<context>
    <name>RomPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Play with the selected file; the others are told its CRC</source>
        <translation type="unfinished">Jugar con el archivo seleccionado; a los demás se les dice su CRC</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">Publicar comprobación de ROM</translation>
    </message>
    <message>
        <source>Posts this line in the room; everybody sees it</source>
        <translation type="unfinished">Publica esta línea en la sala; todos la ven</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">Comprobar ROM</translation>
    </message>
    <message>
        <source>Show the result of the comparison again</source>
        <translation type="unfinished">Volver a mostrar el resultado de la comparación</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished">Usar este archivo</translation>
    </message>
    <message>
        <source>Your files with this name</source>
        <translation type="unfinished">Tus archivos con este nombre</translation>
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
        <translation type="unfinished">Chat y más</translation>
    </message>
    <message>
        <source>Copy a text with a link that brings friends here (Ctrl+Shift+C)</source>
        <translation type="unfinished">Copiar un texto con un enlace que trae a tus amigos aquí (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">Copiar invitación</translation>
    </message>
    <message>
        <source>End my game</source>
        <translation type="unfinished">Terminar partida</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">Volver al lobby</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Join a game in the lobby, or create one.</source>
        <translation type="unfinished">Únete a una partida en el lobby o crea una.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished">Expulsar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>Leave the running game but stay in the room</source>
        <translation type="unfinished">Salir de la partida en curso y quedarse en la sala</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Conexión</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">Números</translation>
    </message>
    <message>
        <source>Others still play</source>
        <translation type="unfinished">Otros siguen jugando</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">Jugadores de esta sala</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">Comprobar ROM</translation>
    </message>
    <message>
        <source>Remove the selected player from your room</source>
        <translation type="unfinished">Expulsar de tu sala al jugador seleccionado</translation>
    </message>
    <message>
        <source>Remove {name} from your room</source>
        <translation type="unfinished">Expulsar a {name} de tu sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">Chat de la sala</translation>
    </message>
    <message>
        <source>Show whose ROM is the same, and what you would tell the others of yours</source>
        <translation type="unfinished">Mostrar quién tiene la misma ROM y qué dirías a los demás de la tuya</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">Parones</translation>
    </message>
    <message>
        <source>Start game</source>
        <translation type="unfinished">Iniciar partida</translation>
    </message>
    <message>
        <source>Start the game for everybody in the room (Ctrl+Enter)</source>
        <translation type="unfinished">Iniciar la partida para todos en la sala (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Starting, waiting until everybody is ready</source>
        <translation type="unfinished">Iniciando, esperando a que todos estén listos</translation>
    </message>
    <message>
        <source>The game is running in its own window</source>
        <translation type="unfinished">En su propia ventana</translation>
    </message>
    <message>
        <source>To remove somebody, select them above.</source>
        <translation type="unfinished">Para expulsar a alguien, selecciónalo arriba.</translation>
    </message>
    <message>
        <source>Waiting for the host to start</source>
        <translation type="unfinished">Esperando a que inicie el host</translation>
    </message>
    <message>
        <source>You are not in a room.</source>
        <translation type="unfinished">No estás en una sala.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Tu conexión</translation>
    </message>
    <message>
        <source>Your room, waiting for the start</source>
        <translation type="unfinished">Tu sala, en espera</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>The running game</source>
        <translation type="unfinished">La partida en curso</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">ok</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">esperando</translation>
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
        <translation type="unfinished">Cada uno vuelve a tener el delay de su propio ping. Publica /samedelay false en la sala.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay.</source>
        <translation type="unfinished">Todos juegan con el mismo delay.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: 1 frame.</source>
        <translation type="unfinished">Todos juegan con el mismo delay: 1 frame.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: {frames} frames.</source>
        <translation type="unfinished">Todos juegan con el mismo delay: {frames} frames.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay.</source>
        <translation type="unfinished">Cada uno juega con su propio delay.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: 1 frame.</source>
        <translation type="unfinished">Cada uno juega con su propio delay: 1 frame.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: {frames} frames.</source>
        <translation type="unfinished">Cada uno juega con su propio delay: {frames} frames.</translation>
    </message>
    <message>
        <source>Fair for fighting games. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Justo en juegos de pelea. Publica /samedelay true en la sala.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets 1 frame. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Justo en juegos de pelea: todos tienen 1 frame. Publica /samedelay true en la sala.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets {frames} frames. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Justo en juegos de pelea: todos tienen {frames} frames. Publica /samedelay true en la sala.</translation>
    </message>
    <message>
        <source>Same delay for all</source>
        <translation type="unfinished">Mismo delay para todos</translation>
    </message>
    <message>
        <source>Same delay for all: {frames}</source>
        <translation type="unfinished">Mismo delay para todos: {frames}</translation>
    </message>
</context>
<context>
    <name>SeenFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
</context>
<context>
    <name>ServerColumns</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Ordenar por</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished">En orden inverso</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished">Columnas habituales</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished">&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation type="unfinished">&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Measure for 30 s</source>
        <translation type="unfinished">&amp;Medir 30 s</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Quitar</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished">Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">Copiar in&amp;vitación</translation>
    </message>
    <message>
        <source>Not a &amp;favourite any more</source>
        <translation type="unfinished">Ya no es &amp;favorito</translation>
    </message>
</context>
<context>
    <name>ServerModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished">Favorito</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">Favoritos</translation>
    </message>
    <message>
        <source>Frames of delay to expect with the connection type LAN</source>
        <translation type="unfinished">Frames de delay que se esperan con el tipo de conexión LAN</translation>
    </message>
    <message>
        <source>Games that wait for players</source>
        <translation type="unfinished">Partidas que esperan jugadores</translation>
    </message>
    <message>
        <source>How much longer slow answers take, in milliseconds</source>
        <translation type="unfinished">Cuánto más tardan las respuestas lentas, en milisegundos</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">Jitter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Pérdida</translation>
    </message>
    <message>
        <source>Measurements without an answer</source>
        <translation type="unfinished">Mediciones sin respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Round trip to the server, in milliseconds</source>
        <translation type="unfinished">Ida y vuelta al servidor, en milisegundos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuarios</translation>
    </message>
    <message>
        <source>Users now, and how many may come</source>
        <translation type="unfinished">Usuarios ahora y cuántos caben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Espera</translation>
    </message>
    <message>
        <source>Which list tells of the server, and how old that is</source>
        <translation type="unfinished">Qué lista informa del servidor y qué antigüedad tiene</translation>
    </message>
</context>
<context>
    <name>ServerOrder</name>
    <message>
        <source>{column}, sorted, largest first</source>
        <translation type="unfinished">{column}, ordenada, de mayor a menor</translation>
    </message>
    <message>
        <source>{column}, sorted, smallest first</source>
        <translation type="unfinished">{column}, ordenada, de menor a mayor</translation>
    </message>
    <message>
        <source>{name} (hidden by filter)</source>
        <translation type="unfinished">{name} (oculto por el filtro)</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>&amp;Games waiting</source>
        <translation type="unfinished">&amp;Partidas en espera</translation>
    </message>
    <message>
        <source>Add a server by its address, a link or a chat line</source>
        <translation type="unfinished">Añadir un servidor por su dirección, un enlace o una línea de chat</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished">Añadir dirección…</translation>
    </message>
    <message>
        <source>Ask the lists and all servers again, and sort (F5)</source>
        <translation type="unfinished">Volver a preguntar a las listas y a todos los servidores, y ordenar (F5)</translation>
    </message>
    <message>
        <source>Longest ping</source>
        <translation type="unfinished">Ping más alto</translation>
    </message>
    <message>
        <source>Only servers with waiting games</source>
        <translation type="unfinished">Solo servidores con partidas en espera</translation>
    </message>
    <message>
        <source>Ping: any</source>
        <translation type="unfinished">Ping: cualquiera</translation>
    </message>
    <message>
        <source>Ping: fair, up to {ms} ms</source>
        <translation type="unfinished">Ping: regular, hasta {ms} ms</translation>
    </message>
    <message>
        <source>Ping: good, up to {ms} ms</source>
        <translation type="unfinished">Ping: bueno, hasta {ms} ms</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Actualizar</translation>
    </message>
    <message>
        <source>Search for servers</source>
        <translation type="unfinished">Buscar servidores</translation>
    </message>
    <message>
        <source>Search: name, country, -exclude, ping&lt;80</source>
        <translation type="unfinished">Buscar: nombre, país, -excluir, ping&lt;80</translation>
    </message>
    <message>
        <source>Show only servers on which games wait for players</source>
        <translation type="unfinished">Mostrar solo servidores donde esperan partidas</translation>
    </message>
    <message>
        <source>Words that must all be there, -word to exclude, &quot;two words&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</source>
        <translation type="unfinished">Palabras que deben estar todas, -palabra para excluir, &quot;dos palabras&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Conectar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Log in to this server (Enter)</source>
        <translation type="unfinished">Entrar en este servidor (Enter)</translation>
    </message>
    <message>
        <source>No server selected.</source>
        <translation type="unfinished">Ningún servidor seleccionado.</translation>
    </message>
    <message>
        <source>Selected server</source>
        <translation type="unfinished">Servidor seleccionado</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Choose the columns and what is sorted by</source>
        <translation type="unfinished">Elegir las columnas y el orden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">Columnas…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">Favoritos</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation type="unfinished">Red local</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">Quitar filtros</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
    <message>
        <source>Show every server again (Esc)</source>
        <translation type="unfinished">Volver a mostrar todos los servidores (Esc)</translation>
    </message>
    <message>
        <source>Waiting games</source>
        <translation type="unfinished">En espera</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation type="unfinished">Qué servidores</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Applies when the program starts again</source>
        <translation type="unfinished">Se aplica cuando el programa se inicie de nuevo</translation>
    </message>
    <message>
        <source>Now in use: {folder}</source>
        <translation type="unfinished">En uso ahora: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Abrir la carpeta</translation>
    </message>
    <message>
        <source>Portable mode is on: everything is kept beside the program.</source>
        <translation type="unfinished">El modo portátil está activo: todo se guarda junto al programa.</translation>
    </message>
    <message>
        <source>Portable mode keeps everything beside the program, for example on a memory stick. It begins with a copy of your settings when the program starts again.</source>
        <translation type="unfinished">El modo portátil guarda todo junto al programa, por ejemplo en una memoria USB. Empieza con una copia de tus ajustes cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Portable mode needs the program in a folder of its own.</source>
        <translation type="unfinished">El modo portátil necesita el programa en una carpeta propia.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Restablecer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished">Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation type="unfinished">Mostrar y editar</translation>
    </message>
    <message>
        <source>Show the folder in which the settings are kept</source>
        <translation type="unfinished">Mostrar la carpeta donde se guardan los ajustes</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished">Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Turn portable mode off</source>
        <translation type="unfinished">Desactivar el modo portátil</translation>
    </message>
    <message>
        <source>Turn portable mode on</source>
        <translation type="unfinished">Activar el modo portátil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished">Deshacer: {title}</translation>
    </message>
    <message>
        <source>Where this is kept</source>
        <translation type="unfinished">Dónde se guarda esto</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>{n} of {all} settings</source>
        <translation type="unfinished">{n} de {all} ajustes</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished">{title}: volver al valor predeterminado</translation>
    </message>
    <message>
        <source>{title}: show what streamer mode hides, until you leave the field</source>
        <translation type="unfinished">{title}: mostrar lo que oculta el modo streamer, hasta que salgas del campo</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Temas</translation>
    </message>
</context>
<context>
    <name>StallBanner</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">Preguntar al servidor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalles</translation>
    </message>
    <message>
        <source>Leave the game; asks first (Shift+F8)</source>
        <translation type="unfinished">Salir de la partida; antes pregunta (Shift+F8)</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished">Salir…</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">Publica /lagstat en la sala. Todos ven la respuesta.</translation>
    </message>
    <message>
        <source>Show all stalls of this game (F8)</source>
        <translation type="unfinished">Mostrar todos los parones de esta partida (F8)</translation>
    </message>
    <message>
        <source>Why the game waits</source>
        <translation type="unfinished">Por qué espera la partida</translation>
    </message>
</context>
<context>
    <name>StallDot</name>
    <message>
        <source>The game waits</source>
        <translation type="unfinished">La partida espera</translation>
    </message>
</context>
<context>
    <name>StallLogView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Preguntar</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">Preguntar al servidor</translation>
    </message>
    <message>
        <source>Ask the server who is late?</source>
        <translation type="unfinished">¿Preguntar al servidor quién va tarde?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the list and its summary</source>
        <translation type="unfinished">Copiar la lista y su resumen</translation>
    </message>
    <message>
        <source>No stalls so far.</source>
        <translation type="unfinished">Sin parones hasta ahora.</translation>
    </message>
    <message>
        <source>Post /lagstat now</source>
        <translation type="unfinished">Publicar /lagstat ahora</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation type="unfinished">No publicar nada</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">Publica /lagstat en la sala. Todos ven la respuesta.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">Parones</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">Parones de esta partida</translation>
    </message>
</context>
<context>
    <name>StallModel</name>
    <message>
        <source>At {time}: {verdict}</source>
        <translation type="unfinished">A las {time}: {verdict}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">Causa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Duración</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished">Prueba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} seconds at {time}: {verdict}</source>
        <translation type="unfinished">{seconds} segundos a las {time}: {verdict}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished">Antes de iniciar</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">Iniciar de todos modos</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished">Iniciar más tarde</translation>
    </message>
    <message>
        <source>Start the game for everybody now</source>
        <translation type="unfinished">Iniciar ahora la partida para todos</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Esperar</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">El servidor dice: “{text}”</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>Addresses and private names are hidden</source>
        <translation type="unfinished">Las direcciones y los nombres privados están ocultos</translation>
    </message>
    <message>
        <source>Connected: {server}</source>
        <translation type="unfinished">Conectado: {server}</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Juego de demostración</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">Sin conexión</translation>
    </message>
    <message>
        <source>ROMs {n}</source>
        <translation type="unfinished">ROMs {n}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">Modo streamer</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">jitter {ms} ms</translation>
    </message>
    <message>
        <source>measuring the ping…</source>
        <translation type="unfinished">midiendo el ping…</translation>
    </message>
    <message>
        <source>round trip {ms} ms in the game</source>
        <translation type="unfinished">ida y vuelta {ms} ms en la partida</translation>
    </message>
    <message>
        <source>{emulator}: {state}</source>
        <translation type="unfinished">{emulator}: {state}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>{ping} ms fair</source>
        <translation type="unfinished">{ping} ms regular</translation>
    </message>
    <message>
        <source>{ping} ms good</source>
        <translation type="unfinished">{ping} ms bueno</translation>
    </message>
    <message>
        <source>{ping} ms poor</source>
        <translation type="unfinished">{ping} ms malo</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">Texto del tema</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Check it for me</source>
        <translation type="unfinished">Comprobarlo por mí</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">Ningún tema tiene estas palabras.</translation>
    </message>
    <message>
        <source>Run the checks that belong to this topic</source>
        <translation type="unfinished">Hacer las comprobaciones de este tema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Temas</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished">Lo que encontraron las comprobaciones</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (tú)</translation>
    </message>
    <message>
        <source>{name}, ping {ping} milliseconds, connection type {type}</source>
        <translation type="unfinished">{name}, ping {ping} milisegundos, tipo de conexión {type}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>{user}, messages hidden</source>
        <translation type="unfinished">{user}, mensajes ocultos</translation>
    </message>
    <message>
        <source>{user}, your friend</source>
        <translation type="unfinished">{user}, en tus amigos</translation>
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
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Juego</translation>
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
        <translation type="unfinished">Jugadores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>{game}, host {host}, on {server}, players {players}, emulator {emulator}, {ping}, {delay}</source>
        <translation type="unfinished">{game}, host {host}, en {server}, jugadores {players}, emulador {emulator}, {ping}, {delay}</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>The address has no host.</source>
        <translation type="unfinished">La dirección no tiene host.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">Esto no es un nombre de host.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished">1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished">1 minuto</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">ahora mismo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">menos de un minuto</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">ahora</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished">hace {duration}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished">{n} d</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished">{n} días</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished">{n} h</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished">{n} horas</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished">{n} minutos</translation>
    </message>
</context>
<context>
    <name>announcements</name>
    <message>
        <source>Everybody is ready. The game starts.</source>
        <translation type="unfinished">Todos están listos. Empieza la partida.</translation>
    </message>
    <message>
        <source>The game stands still.</source>
        <translation type="unfinished">La partida está parada.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} entró en la sala.</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>An emulator</source>
        <translation type="unfinished">Un emulador</translation>
    </message>
    <message>
        <source>Another emulator could not attach.</source>
        <translation type="unfinished">Otro emulador no se pudo conectar.</translation>
    </message>
    <message>
        <source>Open it, and choose Netplay in its menu. Or let the client open your emulator from now on.</source>
        <translation type="unfinished">Ábrelo y elige Netplay en su menú. O deja que el cliente abra tu emulador de ahora en adelante.</translation>
    </message>
    <message>
        <source>Players meet by the emulator&apos;s name, so others with {emulator} cannot join your games.</source>
        <translation type="unfinished">Los jugadores se encuentran por el nombre del emulador, así que otros con {emulator} no pueden unirse a tus partidas.</translation>
    </message>
    <message>
        <source>The emulator has no name that every server takes.</source>
        <translation type="unfinished">El emulador no tiene un nombre que acepten todos los servidores.</translation>
    </message>
    <message>
        <source>The game starts, and {emulator} is not attached.</source>
        <translation type="unfinished">La partida empieza y {emulator} no está conectado.</translation>
    </message>
    <message>
        <source>The server was told {name} instead. Others need the same name to join your games. You can choose it in the library: Name on servers.</source>
        <translation type="unfinished">Al servidor se le dijo {name} en su lugar. Los demás necesitan el mismo nombre para unirse a tus partidas. Puedes elegirlo en la biblioteca: Nombre en los servidores.</translation>
    </message>
    <message>
        <source>the demo game</source>
        <translation type="unfinished">el juego de demostración</translation>
    </message>
    <message>
        <source>{emulator} is attached, and only one can be. Close it, or let it go on alone.</source>
        <translation type="unfinished">{emulator} está conectado, y solo puede estarlo uno. Ciérralo o deja que siga solo.</translation>
    </message>
    <message>
        <source>{emulator} is attached, but you are here with {here}.</source>
        <translation type="unfinished">{emulator} está conectado, pero estás aquí con {here}.</translation>
    </message>
    <message>
        <source>{emulator} is attached. Choose a server.</source>
        <translation type="unfinished">{emulator} está conectado. Elige un servidor.</translation>
    </message>
    <message>
        <source>{emulator} is in a game, which ends for you when you let it go.</source>
        <translation type="unfinished">{emulator} está en una partida, que termina para ti si dejas que siga solo.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Añadir carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation type="unfinished">Cambiar nick</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished">Buscar ahora</translation>
    </message>
    <message>
        <source>Check once a day</source>
        <translation type="unfinished">Buscar cada día</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished">Elegir otra</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">Elegir emulador</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished">Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished">Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">Elegir programa…</translation>
    </message>
    <message>
        <source>Compare ROMs</source>
        <translation type="unfinished">Comparar ROMs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished">Copiar de todos modos</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished">Copiar ambas</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">Copiar invitación</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Crear partida</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Editar</translation>
    </message>
    <message>
        <source>End the game and let it go</source>
        <translation type="unfinished">Terminar la partida y dejar que siga solo</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">Ir al lobby</translation>
    </message>
    <message>
        <source>Host one here</source>
        <translation type="unfinished">Alojar uno aquí</translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished">Cómo hacerlo</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">Cómo permitirlo</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished">Cómo arreglarlo</translation>
    </message>
    <message>
        <source>Install the right one…</source>
        <translation type="unfinished">Instalar la correcta…</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">Salir de la sala</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">Dejar que siga solo</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Volver a entrar</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished">Esta no</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished">Avisarme</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished">Abrir su página</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation type="unfinished">Otros servidores</translation>
    </message>
    <message>
        <source>Other ways to play</source>
        <translation type="unfinished">Otras formas de jugar</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">Pegar dirección</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation type="unfinished">Jugar la demo</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">Publicar comprobación de ROM</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Practicar ahora</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished">Salir de todos modos</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished">Reconectar</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">Quitar filtros</translation>
    </message>
    <message>
        <source>Restart game</source>
        <translation type="unfinished">Reiniciar partida</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Hacer comprobaciones</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished">Guardar informe</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Buscar de nuevo</translation>
    </message>
    <message>
        <source>Send with ? instead</source>
        <translation type="unfinished">Enviar con ?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar todo</translation>
    </message>
    <message>
        <source>Show all servers</source>
        <translation type="unfinished">Mostrar todos los servidores</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished">Mostrar registro</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished">Mostrármelo</translation>
    </message>
    <message>
        <source>Show my matching files</source>
        <translation type="unfinished">Mostrar mis archivos que coinciden</translation>
    </message>
    <message>
        <source>Show servers</source>
        <translation type="unfinished">Mostrar servidores</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">Mostrar los archivos</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation type="unfinished">Mostrar la invitación</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished">Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">Iniciar de todos modos</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished">Detenerlo</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished">Dejar de intentar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Try again in 20 s</source>
        <translation type="unfinished">Reintentar en 20 s</translation>
    </message>
    <message>
        <source>Try every 15 s and tell me</source>
        <translation type="unfinished">Probar cada 15 s y avisarme</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">Deshacer…</translation>
    </message>
    <message>
        <source>Use LAN and reconnect</source>
        <translation type="unfinished">Usar LAN y reconectar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Esperar</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation type="unfinished">¿Qué hace?</translation>
    </message>
    <message>
        <source>What is a full set?</source>
        <translation type="unfinished">¿Qué es un set completo?</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation type="unfinished">Qué conviene saber</translation>
    </message>
    <message>
        <source>What works here?</source>
        <translation type="unfinished">¿Qué funciona aquí?</translation>
    </message>
</context>
<context>
    <name>charsets</name>
    <message>
        <source>Central European 1250</source>
        <translation type="unfinished">Centroeuropeo 1250</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished">Chino (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation type="unfinished">Chino (GBK)</translation>
    </message>
    <message>
        <source>Cyrillic 1251</source>
        <translation type="unfinished">Cirílico 1251</translation>
    </message>
    <message>
        <source>Greek 1253</source>
        <translation type="unfinished">Griego 1253</translation>
    </message>
    <message>
        <source>Korean 949</source>
        <translation type="unfinished">Coreano 949</translation>
    </message>
    <message>
        <source>Shift-JIS</source>
        <translation type="unfinished">Shift-JIS</translation>
    </message>
    <message>
        <source>Thai 874</source>
        <translation type="unfinished">Tailandés 874</translation>
    </message>
    <message>
        <source>Turkish 1254</source>
        <translation type="unfinished">Turco 1254</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Western 1252</source>
        <translation type="unfinished">Occidental 1252</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A DAT file names the known dumps. It is optional.</source>
        <translation type="unfinished">Un archivo DAT nombra los dumps conocidos. Es opcional.</translation>
    </message>
    <message>
        <source>A VPN is in use: {adapter}</source>
        <translation type="unfinished">Hay una VPN en uso: {adapter}</translation>
    </message>
    <message>
        <source>A game is running, and this check would take time from it.</source>
        <translation type="unfinished">Hay una partida en curso y esta comprobación le quitaría tiempo.</translation>
    </message>
    <message>
        <source>Add a folder with your games to the library.</source>
        <translation type="unfinished">Añade a la biblioteca una carpeta con tus juegos.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Añadir carpeta…</translation>
    </message>
    <message>
        <source>Another file than the others’ desyncs at once. Compare it in the room.</source>
        <translation type="unfinished">Un archivo distinto al de los demás causa un desync enseguida. Compáralo en la sala.</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi</source>
        <translation type="unfinished">Cable o Wi-Fi</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi: this system does not tell</source>
        <translation type="unfinished">Cable o Wi-Fi: este sistema no lo dice</translation>
    </message>
    <message>
        <source>Choose another one in the library.</source>
        <translation type="unfinished">Elige otro en la biblioteca.</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">Elegir emulador</translation>
    </message>
    <message>
        <source>Choose where it is now, or another one.</source>
        <translation type="unfinished">Elige dónde está ahora, u otro.</translation>
    </message>
    <message>
        <source>Clock and settings folder</source>
        <translation type="unfinished">Reloj y carpeta de ajustes</translation>
    </message>
    <message>
        <source>Close other programs while you play.</source>
        <translation type="unfinished">Cierra otros programas mientras juegas.</translation>
    </message>
    <message>
        <source>Computer: 60 frames per second</source>
        <translation type="unfinished">Computadora: 60 frames por segundo</translation>
    </message>
    <message>
        <source>Computer: busy to {percent} %, {fps} fps possible</source>
        <translation type="unfinished">Computadora: ocupada al {percent} %, {fps} fps posibles</translation>
    </message>
    <message>
        <source>Computer: late by {ms} ms, {fps} fps possible</source>
        <translation type="unfinished">Computadora: retraso de {ms} ms, {fps} fps posibles</translation>
    </message>
    <message>
        <source>Computer: {fps} fps possible, timer error {ms} ms</source>
        <translation type="unfinished">Computadora: {fps} fps posibles, error del temporizador {ms} ms</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexión</translation>
    </message>
    <message>
        <source>Connection type LAN</source>
        <translation type="unfinished">Tipo de conexión LAN</translation>
    </message>
    <message>
        <source>Connection type {type}</source>
        <translation type="unfinished">Tipo de conexión {type}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Direct line or VPN</source>
        <translation type="unfinished">Conexión directa o VPN</translation>
    </message>
    <message>
        <source>Direct line or VPN: this system does not tell</source>
        <translation type="unfinished">Conexión directa o VPN: este sistema no lo dice</translation>
    </message>
    <message>
        <source>Direct line, no VPN adapter in use</source>
        <translation type="unfinished">Conexión directa, sin adaptador VPN en uso</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Emulator: the chosen one is not set up any more</source>
        <translation type="unfinished">Emulador: el elegido ya no está configurado</translation>
    </message>
    <message>
        <source>Emulator: {name} is not there any more</source>
        <translation type="unfinished">Emulador: {name} ya no está</translation>
    </message>
    <message>
        <source>Emulator: {name} may not be run</source>
        <translation type="unfinished">Emulador: {name} no tiene permiso para ejecutarse</translation>
    </message>
    <message>
        <source>Emulator: {name}, is attached</source>
        <translation type="unfinished">Emulador: {name}, está conectado</translation>
    </message>
    <message>
        <source>Emulator: {name}, is there</source>
        <translation type="unfinished">Emulador: {name}, está</translation>
    </message>
    <message>
        <source>Emulator: {name}, starts</source>
        <translation type="unfinished">Emulador: {name}, se inicia</translation>
    </message>
    <message>
        <source>Frames can come late. Look at energy saving, and close other programs.</source>
        <translation type="unfinished">Los frames pueden llegar tarde. Revisa el ahorro de energía y cierra otros programas.</translation>
    </message>
    <message>
        <source>Games go a longer way through it. Some VPNs do not carry UDP.</source>
        <translation type="unfinished">Las partidas dan un rodeo por ella. Algunas VPN no llevan UDP.</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">Cómo permitirlo</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">Cómo abrirlo</translation>
    </message>
    <message>
        <source>It sends {n} frames at a time and waits for them. LAN is faster.</source>
        <translation type="unfinished">Envía {n} frames a la vez y los espera. LAN es más rápido.</translation>
    </message>
    <message>
        <source>It was not through after five seconds.</source>
        <translation type="unfinished">No terminó en cinco segundos.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished">Búsqueda de nombres</translation>
    </message>
    <message>
        <source>Name lookup works</source>
        <translation type="unfinished">La búsqueda de nombres funciona</translation>
    </message>
    <message>
        <source>Name lookup: no answer</source>
        <translation type="unfinished">Búsqueda de nombres: sin respuesta</translation>
    </message>
    <message>
        <source>Name lookup: there is no name to ask for</source>
        <translation type="unfinished">Búsqueda de nombres: no hay ningún nombre que consultar</translation>
    </message>
    <message>
        <source>Name lookup: {host} was not found</source>
        <translation type="unfinished">Búsqueda de nombres: no se encontró {host}</translation>
    </message>
    <message>
        <source>Only for hosting. Let a friend outside your network follow your invitation.</source>
        <translation type="unfinished">Solo para alojar. Pide a alguien de fuera de tu red que siga tu invitación.</translation>
    </message>
    <message>
        <source>Open Servers once, or add an address. Then there is somebody to ask.</source>
        <translation type="unfinished">Abre Servidores una vez o añade una dirección. Así hay a quién preguntar.</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">Pegar dirección</translation>
    </message>
    <message>
        <source>Port for hosting, from outside</source>
        <translation type="unfinished">Puerto para alojar, desde fuera</translation>
    </message>
    <message>
        <source>Port {port} can be reached from outside</source>
        <translation type="unfinished">El puerto {port} se alcanza desde fuera</translation>
    </message>
    <message>
        <source>Port {port} from outside: needs a friend’s client</source>
        <translation type="unfinished">Puerto {port} desde fuera: hace falta el cliente de un amigo</translation>
    </message>
    <message>
        <source>Practice and the library work without it.</source>
        <translation type="unfinished">La práctica y la biblioteca funcionan sin ella.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Practicar ahora</translation>
    </message>
    <message>
        <source>ROM: one of {n} files differs from the known dump</source>
        <translation type="unfinished">ROM: uno de {n} archivos difiere del dump conocido</translation>
    </message>
    <message>
        <source>ROMs</source>
        <translation type="unfinished">ROMs</translation>
    </message>
    <message>
        <source>ROMs: all of {n} files are known dumps</source>
        <translation type="unfinished">ROMs: los {n} archivos son dumps conocidos</translation>
    </message>
    <message>
        <source>ROMs: no folder has been searched</source>
        <translation type="unfinished">ROMs: no se ha buscado en ninguna carpeta</translation>
    </message>
    <message>
        <source>ROMs: {k} of {n} files differ from known dumps</source>
        <translation type="unfinished">ROMs: {k} de {n} archivos difieren de los dumps conocidos</translation>
    </message>
    <message>
        <source>ROMs: {n} files, and no DAT file to compare them with</source>
        <translation type="unfinished">ROMs: {n} archivos y ningún archivo DAT para compararlos</translation>
    </message>
    <message>
        <source>Server lists</source>
        <translation type="unfinished">Listas de servidores</translation>
    </message>
    <message>
        <source>Server lists: 0 of {m} answered</source>
        <translation type="unfinished">Listas de servidores: respondieron 0 de {m}</translation>
    </message>
    <message>
        <source>Server lists: none is switched on</source>
        <translation type="unfinished">Listas de servidores: ninguna está activada</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered</source>
        <translation type="unfinished">Listas de servidores: respondieron {n} de {m}</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered, and named no server</source>
        <translation type="unfinished">Listas de servidores: respondieron {n} de {m} y no nombraron ningún servidor</translation>
    </message>
    <message>
        <source>Servers themselves may work: paste an address from your community.</source>
        <translation type="unfinished">Los servidores en sí quizá funcionan: pega una dirección de tu comunidad.</translation>
    </message>
    <message>
        <source>Set the clock: secure web pages, such as server lists, may be refused.</source>
        <translation type="unfinished">Pon el reloj en hora: las páginas web seguras, como las listas de servidores, pueden rechazarse.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Settings and favourites are lost at the end.</source>
        <translation type="unfinished">Los ajustes y los favoritos se pierden al final.</translation>
    </message>
    <message>
        <source>Settings are not kept in this run</source>
        <translation type="unfinished">Los ajustes no se guardan esta vez</translation>
    </message>
    <message>
        <source>Settings folder writable, clock steady</source>
        <translation type="unfinished">Se puede escribir en la carpeta de ajustes, reloj estable</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <translation type="unfinished">Mostrar los servidores</translation>
    </message>
    <message>
        <source>Some packets come late there. A cable is steadier.</source>
        <translation type="unfinished">Allí algunos paquetes llegan tarde. Un cable es más estable.</translation>
    </message>
    <message>
        <source>Something on your side blocks UDP – often a company or school network, or a VPN.</source>
        <translation type="unfinished">Algo de tu lado bloquea UDP; a menudo una red de empresa o escuela, o una VPN.</translation>
    </message>
    <message>
        <source>Something sets the clock. Times may be wrong.</source>
        <translation type="unfinished">Algo ajusta el reloj. Las horas pueden estar mal.</translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation type="unfinished">Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">Codificación del texto de este servidor</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (found by itself)</source>
        <translation type="unfinished">Codificación del texto de este servidor: {charset} (detectada)</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (your choice)</source>
        <translation type="unfinished">Codificación del texto de este servidor: {charset} (elegida por ti)</translation>
    </message>
    <message>
        <source>Text encoding: not on a server</source>
        <translation type="unfinished">Codificación del texto: no estás en un servidor</translation>
    </message>
    <message>
        <source>The check itself did not work here. That says nothing about the rest.</source>
        <translation type="unfinished">La propia comprobación no funcionó aquí. Eso no dice nada del resto.</translation>
    </message>
    <message>
        <source>The clock jumped by {step} s just now</source>
        <translation type="unfinished">El reloj acaba de saltar {step} s</translation>
    </message>
    <message>
        <source>The clock says {date}</source>
        <translation type="unfinished">El reloj dice {date}</translation>
    </message>
    <message>
        <source>The lists are run by volunteers. Servers themselves may still work.</source>
        <translation type="unfinished">Las listas las llevan voluntarios. Los servidores en sí quizá funcionan.</translation>
    </message>
    <message>
        <source>The network was not to be used.</source>
        <translation type="unfinished">No se debía usar la red.</translation>
    </message>
    <message>
        <source>The network’s name server does not answer. Do web pages open?</source>
        <translation type="unfinished">El servidor de nombres de la red no responde. ¿Se abren páginas web?</translation>
    </message>
    <message>
        <source>The settings folder cannot be written to</source>
        <translation type="unfinished">No se puede escribir en la carpeta de ajustes</translation>
    </message>
    <message>
        <source>The settings have the public lists.</source>
        <translation type="unfinished">Los ajustes tienen las listas públicas.</translation>
    </message>
    <message>
        <source>The system does not allow to run the file.</source>
        <translation type="unfinished">El sistema no permite ejecutar el archivo.</translation>
    </message>
    <message>
        <source>They may be off, or something on your side blocks UDP.</source>
        <translation type="unfinished">Quizá están apagados, o algo de tu lado bloquea UDP.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished">Esta computadora no tiene red</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">Desactiva la VPN o el proxy, o actívalo para ambos.</translation>
    </message>
    <message>
        <source>UDP and web leave by different adapters: {udp} and {web}</source>
        <translation type="unfinished">UDP y web salen por adaptadores distintos: {udp} y {web}</translation>
    </message>
    <message>
        <source>UDP to game servers</source>
        <translation type="unfinished">UDP a servidores de juego</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered</source>
        <translation type="unfinished">UDP: respondieron 0 de {m} servidores</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered, web works</source>
        <translation type="unfinished">UDP: respondieron 0 de {m} servidores, la web funciona</translation>
    </message>
    <message>
        <source>UDP: no server is known that could be asked</source>
        <translation type="unfinished">UDP: no se conoce ningún servidor al que preguntar</translation>
    </message>
    <message>
        <source>UDP: {n} of {m} servers answered</source>
        <translation type="unfinished">UDP: respondieron {n} de {m} servidores</translation>
    </message>
    <message>
        <source>Use LAN</source>
        <translation type="unfinished">Usar LAN</translation>
    </message>
    <message>
        <source>What a VPN does</source>
        <translation type="unfinished">Qué hace una VPN</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <source>Why LAN?</source>
        <translation type="unfinished">¿Por qué LAN?</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">Por qué ayuda un cable</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">Por qué importa</translation>
    </message>
    <message>
        <source>Wi-Fi in use</source>
        <translation type="unfinished">Wi-Fi en uso</translation>
    </message>
    <message>
        <source>Wi-Fi in use: jitter {ms} ms</source>
        <translation type="unfinished">Wi-Fi en uso: jitter {ms} ms</translation>
    </message>
    <message>
        <source>Wi-Fi is not in use</source>
        <translation type="unfinished">No se usa Wi-Fi</translation>
    </message>
    <message>
        <source>Without names neither lists nor most servers are found.</source>
        <translation type="unfinished">Sin nombres no se encuentran ni las listas ni la mayoría de los servidores.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">y {n} más</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished">no funcionó</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">difiere</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">falló</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished">bien</translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished">mira aquí</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished">sin probar</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation type="unfinished">probando…</translation>
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
        <translation type="unfinished">{title}, {bits} bits</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>It closes with this window, and so do all games on it.</source>
        <translation type="unfinished">Se cierra con esta ventana, y con él todas sus partidas.</translation>
    </message>
    <message>
        <source>One other player is on your server.</source>
        <translation type="unfinished">Hay otro jugador en tu servidor.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">Los demás quizá siguen sin ti.</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">La sala es tuya y se cierra: la partida termina para todos.</translation>
    </message>
    <message>
        <source>Your game is still running.</source>
        <translation type="unfinished">Tu partida sigue en curso.</translation>
    </message>
    <message>
        <source>{n} other players are on your server.</source>
        <translation type="unfinished">Hay otros {n} jugadores en tu servidor.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Close this game</source>
        <translation type="unfinished">Cerrar esta partida</translation>
    </message>
    <message>
        <source>Keep out for 60 minutes</source>
        <translation type="unfinished">Dejar fuera 60 minutos</translation>
    </message>
    <message>
        <source>Make a moderator for 60 minutes</source>
        <translation type="unfinished">Dar moderación por 60 minutos</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation type="unfinished">Silenciar 15 minutos</translation>
    </message>
    <message>
        <source>Remove from the server</source>
        <translation type="unfinished">Expulsar del servidor</translation>
    </message>
    <message>
        <source>close a game</source>
        <translation type="unfinished">cerrar una partida</translation>
    </message>
    <message>
        <source>keep somebody out for some minutes</source>
        <translation type="unfinished">dejar fuera a alguien unos minutos</translation>
    </message>
    <message>
        <source>let everybody&apos;s messages through again</source>
        <translation type="unfinished">dejar pasar otra vez los mensajes de todos</translation>
    </message>
    <message>
        <source>let somebody&apos;s messages through again</source>
        <translation type="unfinished">dejar pasar otra vez los mensajes de alguien</translation>
    </message>
    <message>
        <source>let the server hold back everybody&apos;s messages</source>
        <translation type="unfinished">hacer que el servidor retenga los mensajes de todos</translation>
    </message>
    <message>
        <source>let the server hold back somebody&apos;s messages</source>
        <translation type="unfinished">hacer que el servidor retenga los mensajes de alguien</translation>
    </message>
    <message>
        <source>let the server list its commands</source>
        <translation type="unfinished">pedir al servidor la lista de sus comandos</translation>
    </message>
    <message>
        <source>look for somebody by name</source>
        <translation type="unfinished">buscar a alguien por su nombre</translation>
    </message>
    <message>
        <source>make somebody a moderator for some minutes</source>
        <translation type="unfinished">dar a alguien moderación por unos minutos</translation>
    </message>
    <message>
        <source>mute somebody for some minutes</source>
        <translation type="unfinished">silenciar a alguien unos minutos</translation>
    </message>
    <message>
        <source>private message to the user with this id</source>
        <translation type="unfinished">mensaje privado al usuario con este id</translation>
    </message>
    <message>
        <source>receive no private messages</source>
        <translation type="unfinished">no recibir mensajes privados</translation>
    </message>
    <message>
        <source>receive private messages again</source>
        <translation type="unfinished">volver a recibir mensajes privados</translation>
    </message>
    <message>
        <source>remove somebody from the server</source>
        <translation type="unfinished">expulsar a alguien del servidor</translation>
    </message>
    <message>
        <source>say something to everybody as the server</source>
        <translation type="unfinished">decir algo a todos como el servidor</translation>
    </message>
    <message>
        <source>say what you do, in the third person</source>
        <translation type="unfinished">decir lo que haces, en tercera persona</translation>
    </message>
    <message>
        <source>tell the server&apos;s software</source>
        <translation type="unfinished">decir el programa del servidor</translation>
    </message>
    <message>
        <source>tell you your own address</source>
        <translation type="unfinished">decirte tu propia dirección</translation>
    </message>
    <message>
        <source>{command} (moderators)</source>
        <translation type="unfinished">{command} (moderación)</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>(try {n} of {m}).</source>
        <translation type="unfinished">(intento {n} de {m}).</translation>
    </message>
    <message>
        <source>An invitation to {server} is waiting.</source>
        <translation type="unfinished">Hay una invitación a {server} esperando.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">Revisa cómo está escrito.</translation>
    </message>
    <message>
        <source>Connection lost after {t}.</source>
        <translation type="unfinished">Conexión perdida tras {t}.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting in {s} s</source>
        <translation type="unfinished">Conexión perdida. Reconectando en {s} s</translation>
    </message>
    <message>
        <source>Connection to {server} lost.</source>
        <translation type="unfinished">Se perdió la conexión con {server}.</translation>
    </message>
    <message>
        <source>Defaults are used for it. A broken file is kept beside the new one.</source>
        <translation type="unfinished">Para eso se usan los valores predeterminados. Un archivo dañado se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>Disconnected: {server} had not heard from you.</source>
        <translation type="unfinished">Desconectado: {server} no había sabido nada de ti.</translation>
    </message>
    <message>
        <source>Forward UDP {port} to {address}. On the local network it works.</source>
        <translation type="unfinished">Redirige UDP {port} a {address}. En la red local funciona.</translation>
    </message>
    <message>
        <source>Friends outside your network may not reach you yet.</source>
        <translation type="unfinished">Los amigos de fuera de tu red quizá aún no te alcanzan.</translation>
    </message>
    <message>
        <source>If it was not meant so, connect again.</source>
        <translation type="unfinished">Si no era la intención, conéctate otra vez.</translation>
    </message>
    <message>
        <source>It ends by itself after a few minutes without contact.</source>
        <translation type="unfinished">Termina sola tras unos minutos sin contacto.</translation>
    </message>
    <message>
        <source>It gave no reason. If it was not meant so, connect again.</source>
        <translation type="unfinished">No dio ningún motivo. Si no era la intención, conéctate otra vez.</translation>
    </message>
    <message>
        <source>It has a control character in it.</source>
        <translation type="unfinished">Tiene un carácter de control.</translation>
    </message>
    <message>
        <source>It has an invisible character, or one that turns the writing around.</source>
        <translation type="unfinished">Tiene un carácter invisible, o uno que invierte la escritura.</translation>
    </message>
    <message>
        <source>It has characters that servers refuse.</source>
        <translation type="unfinished">Tiene caracteres que los servidores rechazan.</translation>
    </message>
    <message>
        <source>It is too long: 30 characters at most.</source>
        <translation type="unfinished">Es demasiado largo: 30 caracteres como máximo.</translation>
    </message>
    <message>
        <source>It is used from the next login on.</source>
        <translation type="unfinished">Se usa a partir de la próxima entrada.</translation>
    </message>
    <message>
        <source>It may be off or the address changed.</source>
        <translation type="unfinished">Puede estar apagado, o la dirección cambió.</translation>
    </message>
    <message>
        <source>It may have started or been closed. You are in the lobby.</source>
        <translation type="unfinished">Quizá empezó o se cerró. Estás en el lobby.</translation>
    </message>
    <message>
        <source>It must not look like a web address.</source>
        <translation type="unfinished">No debe parecer una dirección web.</translation>
    </message>
    <message>
        <source>Last seen {age}.</source>
        <translation type="unfinished">Visto por última vez: {age}.</translation>
    </message>
    <message>
        <source>Nearer servers: {list}.</source>
        <translation type="unfinished">Servidores más cercanos: {list}.</translation>
    </message>
    <message>
        <source>No such address: {host}.</source>
        <translation type="unfinished">No existe esa dirección: {host}.</translation>
    </message>
    <message>
        <source>On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">Con Wi-Fi, prueba primero un cable.</translation>
    </message>
    <message>
        <source>Only its operator can change that; the app cannot know why.</source>
        <translation type="unfinished">Solo su operador puede cambiarlo; el programa no puede saber por qué.</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">Pega un enlace o una dirección.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by another program.</source>
        <translation type="unfinished">Otro programa usa el puerto {wanted}.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by {program}.</source>
        <translation type="unfinished">{program} usa el puerto {wanted}.</translation>
    </message>
    <message>
        <source>Practice and the library work. We look again every 10 s.</source>
        <translation type="unfinished">La práctica y la biblioteca funcionan. Volvemos a mirar cada 10 s.</translation>
    </message>
    <message>
        <source>Servers refuse “{detail}”.</source>
        <translation type="unfinished">Los servidores rechazan “{detail}”.</translation>
    </message>
    <message>
        <source>Some of what was kept could not be read.</source>
        <translation type="unfinished">Parte de lo guardado no se pudo leer.</translation>
    </message>
    <message>
        <source>Somebody there has this name already.</source>
        <translation type="unfinished">Alguien allí ya tiene este nombre.</translation>
    </message>
    <message>
        <source>The connection type is LAN now.</source>
        <translation type="unfinished">El tipo de conexión ahora es LAN.</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished">El idioma cambia cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">Los demás quizá siguen sin ti.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The server in this link is no address.</source>
        <translation type="unfinished">El servidor de este enlace no es una dirección.</translation>
    </message>
    <message>
        <source>The server refuses you.</source>
        <translation type="unfinished">El servidor no te deja entrar.</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">El servidor dice: “{text}”</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">No hay ninguna dirección en este texto.</translation>
    </message>
    <message>
        <source>This client speaks 0.83. Choose another server.</source>
        <translation type="unfinished">Este cliente habla 0.83. Elige otro servidor.</translation>
    </message>
    <message>
        <source>This is a web page, not a game server. Paste the server’s address.</source>
        <translation type="unfinished">Esto es una página web, no un servidor de juego. Pega la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is far more than an address.</source>
        <translation type="unfinished">Esto es mucho más que una dirección.</translation>
    </message>
    <message>
        <source>This is no kaillera: link.</source>
        <translation type="unfinished">Esto no es un enlace kaillera:.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">Esto no es un nombre de host.</translation>
    </message>
    <message>
        <source>This leads nowhere.</source>
        <translation type="unfinished">Esto no lleva a ningún lado.</translation>
    </message>
    <message>
        <source>This link cannot be followed.</source>
        <translation type="unfinished">Este enlace no se puede seguir.</translation>
    </message>
    <message>
        <source>This link has a value that no invitation has, so it is not followed.</source>
        <translation type="unfinished">Este enlace tiene un valor que ninguna invitación tiene, así que no se sigue.</translation>
    </message>
    <message>
        <source>This link is longer than a link may be.</source>
        <translation type="unfinished">Este enlace es más largo de lo permitido.</translation>
    </message>
    <message>
        <source>This link names no server.</source>
        <translation type="unfinished">Este enlace no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program.</source>
        <translation type="unfinished">Este enlace se hizo con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This name belongs to the server.</source>
        <translation type="unfinished">Este nombre es del servidor.</translation>
    </message>
    <message>
        <source>This server accepts only certain emulators.</source>
        <translation type="unfinished">Este servidor solo acepta ciertos emuladores.</translation>
    </message>
    <message>
        <source>This server does not accept your connection type “{t}”.</source>
        <translation type="unfinished">Este servidor no acepta tu tipo de conexión “{t}”.</translation>
    </message>
    <message>
        <source>This server still has your last session.</source>
        <translation type="unfinished">Este servidor aún tiene tu última sesión.</translation>
    </message>
    <message>
        <source>This server wants another nickname:</source>
        <translation type="unfinished">Este servidor pide otro nick:</translation>
    </message>
    <message>
        <source>This server’s text cannot carry “{detail}”.</source>
        <translation type="unfinished">El texto de este servidor no admite “{detail}”.</translation>
    </message>
    <message>
        <source>Trying {server} again in {s} s.</source>
        <translation type="unfinished">Nuevo intento con {server} en {s} s.</translation>
    </message>
    <message>
        <source>Trying {server} every 15 s ({n} so far).</source>
        <translation type="unfinished">Probando {server} cada 15 s ({n} hasta ahora).</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">Desactiva la VPN o el proxy, o actívalo para ambos.</translation>
    </message>
    <message>
        <source>Type a name or an address, for example 192.168.1.5:27888.</source>
        <translation type="unfinished">Escribe un nombre o una dirección, por ejemplo 192.168.1.5:27888.</translation>
    </message>
    <message>
        <source>Type a name that others will see.</source>
        <translation type="unfinished">Escribe un nombre que verán los demás.</translation>
    </message>
    <message>
        <source>UDP seems to be blocked here.</source>
        <translation type="unfinished">Parece que UDP está bloqueado aquí.</translation>
    </message>
    <message>
        <source>We do not know this message.</source>
        <translation type="unfinished">No conocemos este mensaje.</translation>
    </message>
    <message>
        <source>We took {port} instead; the invite contains it.</source>
        <translation type="unfinished">Usamos el {port} en su lugar; la invitación lo contiene.</translation>
    </message>
    <message>
        <source>Web works, but 0 of {n} game servers answered. Company, school and hotel networks often do that; a VPN may too.</source>
        <translation type="unfinished">La web funciona, pero respondieron 0 de {n} servidores de juego. Las redes de empresas, escuelas y hoteles suelen hacer eso; una VPN también puede.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished">No tienes conexión a la red.</translation>
    </message>
    <message>
        <source>You are told as soon as there is room.</source>
        <translation type="unfinished">Te avisamos en cuanto haya lugar.</translation>
    </message>
    <message>
        <source>You use {e}.</source>
        <translation type="unfinished">Usas {e}.</translation>
    </message>
    <message>
        <source>You were disconnected, so that no more are opened. Choose another server.</source>
        <translation type="unfinished">Se te desconectó para que no se abran más. Elige otro servidor.</translation>
    </message>
    <message>
        <source>Your UDP and web traffic leave by different addresses.</source>
        <translation type="unfinished">Tu tráfico UDP y el web salen por direcciones distintas.</translation>
    </message>
    <message>
        <source>Your game goes on. Look at it when you like.</source>
        <translation type="unfinished">Tu partida sigue. Míralo cuando quieras.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server.</source>
        <translation type="unfinished">Tu ping es demasiado alto para este servidor.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server: {p} ms, limit {m}.</source>
        <translation type="unfinished">Tu ping es demasiado alto para este servidor: {p} ms, límite {m}.</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation type="unfinished">{server} no responde.</translation>
    </message>
    <message>
        <source>{server} ended your session.</source>
        <translation type="unfinished">{server} terminó tu sesión.</translation>
    </message>
    <message>
        <source>{server} is full ({n}/{m}).</source>
        <translation type="unfinished">{server} está lleno ({n}/{m}).</translation>
    </message>
    <message>
        <source>{server} is full.</source>
        <translation type="unfinished">{server} está lleno.</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version ({v}).</source>
        <translation type="unfinished">{server} habla otra versión del protocolo ({v}).</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version.</source>
        <translation type="unfinished">{server} habla otra versión del protocolo.</translation>
    </message>
    <message>
        <source>{server} started one game after another.</source>
        <translation type="unfinished">{server} inició una partida tras otra.</translation>
    </message>
    <message>
        <source>“{game}” is not open on {server}.</source>
        <translation type="unfinished">“{game}” no está abierta en {server}.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connect to a server first</source>
        <translation type="unfinished">Conéctate primero a un servidor</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation type="unfinished">Conectando a {server}…</translation>
    </message>
    <message>
        <source>Demo Arena: {name}</source>
        <translation type="unfinished">Demo Arena: {name}</translation>
    </message>
    <message>
        <source>Opening your server…</source>
        <translation type="unfinished">Abriendo tu servidor…</translation>
    </message>
    <message>
        <source>Preparing the game…</source>
        <translation type="unfinished">Preparando la partida…</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation type="unfinished">Despidiéndose…</translation>
    </message>
    <message>
        <source>You are on {server}.</source>
        <translation type="unfinished">Estás en {server}.</translation>
    </message>
    <message>
        <source>You are practising on this computer.</source>
        <translation type="unfinished">Estás practicando en esta computadora.</translation>
    </message>
    <message>
        <source>Your server is open on port {port}.</source>
        <translation type="unfinished">Tu servidor está abierto en el puerto {port}.</translation>
    </message>
    <message>
        <source>practice on this computer</source>
        <translation type="unfinished">práctica en esta computadora</translation>
    </message>
    <message>
        <source>your server</source>
        <translation type="unfinished">tu servidor</translation>
    </message>
    <message>
        <source>{server} has room: you are on it.</source>
        <translation type="unfinished">Hay lugar en {server}: ya estás dentro.</translation>
    </message>
</context>
<context>
    <name>create</name>
    <message>
        <source>Files of this set are missing or differ.</source>
        <translation type="unfinished">Faltan archivos de este set o son distintos.</translation>
    </message>
    <message>
        <source>Others will only see this game as playable if their list has exactly this name.</source>
        <translation type="unfinished">Los demás solo verán esta partida como jugable si su lista tiene exactamente este nombre.</translation>
    </message>
    <message>
        <source>Posts in the room: {commands}</source>
        <translation type="unfinished">Publica en la sala: {commands}</translation>
    </message>
    <message>
        <source>Says in the lobby now and every 2 minutes, {n} times at most: “{text}”</source>
        <translation type="unfinished">Dice en el lobby ahora y cada 2 minutos, {n} veces como máximo: “{text}”</translation>
    </message>
    <message>
        <source>Tells the room: {line}</source>
        <translation type="unfinished">Le dice a la sala: {line}</translation>
    </message>
    <message>
        <source>The demo game plays no files. Choose an emulator for your games.</source>
        <translation type="unfinished">El juego de demostración no usa archivos. Elige un emulador para tus juegos.</translation>
    </message>
    <message>
        <source>The game needs a name.</source>
        <translation type="unfinished">La partida necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is too long: servers take {most} bytes.</source>
        <translation type="unfinished">El nombre es demasiado largo: los servidores admiten {most} bytes.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” is sent as “?”.</source>
        <translation type="unfinished">Este servidor usa {enc}; “{ch}” se envía como “?”.</translation>
    </message>
    <message>
        <source>This set is split and its parent is missing.</source>
        <translation type="unfinished">Este set es split y falta su parent.</translation>
    </message>
    <message>
        <source>Who plays {game}? My room is open.</source>
        <translation type="unfinished">¿Quién juega {game}? Mi sala está abierta.</translation>
    </message>
    <message>
        <source>You are here with the demo game. Connect again to play with {emulator}.</source>
        <translation type="unfinished">Estás aquí con el juego de demostración. Conéctate de nuevo para jugar con {emulator}.</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">no conectado</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">abriendo…</translation>
    </message>
    <message>
        <source>opens with the game</source>
        <translation type="unfinished">se abre con la partida</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">jugando</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation type="unfinished">✓ listo</translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>Both the rule of thumb (ping ÷ 16) and this server say {frames}.</source>
        <translation type="unfinished">Tanto la regla práctica (ping ÷ 16) como este servidor dicen {frames}.</translation>
    </message>
    <message>
        <source>In a practice, change the line instead.</source>
        <translation type="unfinished">En una práctica, cambia mejor la conexión.</translation>
    </message>
    <message>
        <source>Not while a game runs. End your game first.</source>
        <translation type="unfinished">No durante una partida. Termina primero tu partida.</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, this server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">La regla práctica dice {rule}, este servidor da {server} con {ping} ms. Con {server} basta si la conexión es estable; </translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}; this server gives {frames} at {ping} ms.</source>
        <translation type="unfinished">La regla práctica dice {rule}; este servidor da {frames} con {ping} ms.</translation>
    </message>
    <message>
        <source>The server measured a longer ping when you connected and gives {frames}; {recommended} would do now. Reconnect to get fewer.</source>
        <translation type="unfinished">El servidor midió un ping más largo cuando te conectaste y da {frames}; ahora bastaría con {recommended}. Reconecta para tener menos.</translation>
    </message>
    <message>
        <source>The server measured a shorter ping when you connected and gives {frames}; your line needs {recommended} now. Reconnect to get more.</source>
        <translation type="unfinished">El servidor midió un ping más corto cuando te conectaste y da {frames}; tu conexión necesita ahora {recommended}. Reconecta para tener más.</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect. To get {frames} this app answers that measurement later. Your chat line will say: “{line}”</source>
        <translation type="unfinished">El servidor mide tu ping cuando te conectas. Para tener {frames}, el programa responde más tarde a esa medición. Tu línea de chat dirá: “{line}”</translation>
    </message>
    <message>
        <source>These numbers are from before this game. The graph shows the game’s own round trips.</source>
        <translation type="unfinished">Estos números son de antes de esta partida. El gráfico muestra los tiempos de ida y vuelta de la partida.</translation>
    </message>
    <message>
        <source>This server cannot give {frames} with the connection type {type}. Choose another number.</source>
        <translation type="unfinished">Este servidor no puede dar {frames} con el tipo de conexión {type}. Elige otro número.</translation>
    </message>
    <message>
        <source>This server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">Este servidor da {server} con {ping} ms. Con {server} basta si la conexión es estable; </translation>
    </message>
    <message>
        <source>You fixed {frames} when you connected; the room was told.</source>
        <translation type="unfinished">Fijaste {frames} al conectarte; se le avisó a la sala.</translation>
    </message>
    <message>
        <source>You leave the room, and come back to it if it still waits for players.</source>
        <translation type="unfinished">Sales de la sala y vuelves a ella si aún espera jugadores.</translation>
    </message>
    <message>
        <source>You leave the room. It is yours, so it closes and everybody in it is sent back to the lobby.</source>
        <translation type="unfinished">Sales de la sala. Es tuya, así que se cierra y todos los que están en ella vuelven al lobby.</translation>
    </message>
    <message>
        <source>Your chat line will say: “{line}”</source>
        <translation type="unfinished">Tu línea de chat dirá: “{line}”</translation>
    </message>
    <message>
        <source>Your line is better than it was. If that lasts, fewer frames will be recommended.</source>
        <translation type="unfinished">Tu conexión está mejor que antes. Si sigue así, se recomendarán menos frames.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">Tu conexión pierde cerca del {loss} % en cada sentido en este momento. Si sigue así, se recomendarán más frames.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">Tu conexión pierde cerca del {loss} % en cada sentido; con {frames} de este servidor basta para eso.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; {recommended} frames would be smoother than the {frames} of this server.</source>
        <translation type="unfinished">Tu conexión pierde cerca del {loss} % en cada sentido; con {recommended} frames irá más fluido que con {frames} de este servidor.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">Tu conexión varía {jitter} ms en este momento. Si sigue así, se recomendarán más frames.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">Tu conexión varía {jitter} ms; con {frames} de este servidor basta para eso.</translation>
    </message>
    <message>
        <source>Your own server closes when you leave it.</source>
        <translation type="unfinished">Tu propio servidor se cierra si sales de él.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {recommended} would be smoother.</source>
        <translation type="unfinished">la tuya varía {jitter} ms, así que con {recommended} irá más fluido.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {server} is fine.</source>
        <translation type="unfinished">la tuya varía {jitter} ms, así que con {server} va bien.</translation>
    </message>
    <message>
        <source>{frames} ({ms} ms)</source>
        <translation type="unfinished">{frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames} frames</translation>
    </message>
    <message>
        <source>{frames} is less than your line needs ({need}). Everybody in the room will stutter, not only you.</source>
        <translation type="unfinished">{frames} es menos de lo que necesita tu conexión ({need}). Todos en la sala tendrán tirones, no solo tú.</translation>
    </message>
    <message>
        <source>{frames} is what this server gives you anyway.</source>
        <translation type="unfinished">{frames} es lo que este servidor te da de todos modos.</translation>
    </message>
    <message>
        <source>{frames}: smoother, but {ms} ms later than necessary.</source>
        <translation type="unfinished">{frames}: más fluido, pero {ms} ms más tarde de lo necesario.</translation>
    </message>
    <message>
        <source>{name} uses {frames} frames (real ping {ping} ms).</source>
        <translation type="unfinished">{name} usa {frames} frames (ping real {ping} ms).</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>A game is running; the rest waits until it is over.</source>
        <translation type="unfinished">Hay una partida en curso; el resto espera a que termine.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished">No se encontró ningún problema.</translation>
    </message>
    <message>
        <source>Not tested: {n}.</source>
        <translation type="unfinished">Sin probar: {n}.</translation>
    </message>
    <message>
        <source>Nothing was tested yet. All checks together take at most 20 seconds.</source>
        <translation type="unfinished">Aún no se ha probado nada. Todas las comprobaciones juntas tardan 20 segundos como máximo.</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation type="unfinished">Una necesita atención.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">Detenido.</translation>
    </message>
    <message>
        <source>Testing… {n} of {m} are through.</source>
        <translation type="unfinished">Probando… {n} de {m} terminadas.</translation>
    </message>
    <message>
        <source>{n} need a look.</source>
        <translation type="unfinished">{n} necesitan atención.</translation>
    </message>
</context>
<context>
    <name>emulators</name>
    <message>
        <source>All files (*);;Windows programs (*.exe)</source>
        <translation type="unfinished">Todos los archivos (*);;Programas de Windows (*.exe)</translation>
    </message>
    <message>
        <source>An emulator needs a program. The old one was kept.</source>
        <translation type="unfinished">Un emulador necesita un programa. Se conservó el anterior.</translation>
    </message>
    <message>
        <source>Arcade</source>
        <translation type="unfinished">Arcade</translation>
    </message>
    <message>
        <source>Before a game begins it sends save memory. That takes a moment.</source>
        <translation type="unfinished">Antes de que empiece una partida, envía la memoria de guardado. Eso tarda un momento.</translation>
    </message>
    <message>
        <source>Before a game begins it sends saves and settings through the game’s chat. That takes a moment.</source>
        <translation type="unfinished">Antes de que empiece una partida, envía datos guardados y ajustes por el chat de la partida. Eso tarda un momento.</translation>
    </message>
    <message>
        <source>Cheat codes are sent to everybody in the game.</source>
        <translation type="unfinished">Los códigos de trucos se envían a todos los de la partida.</translation>
    </message>
    <message>
        <source>Cheats are off while you play with others.</source>
        <translation type="unfinished">Los trucos están desactivados mientras juegas con otros.</translation>
    </message>
    <message>
        <source>Choose an emulator’s program</source>
        <translation type="unfinished">Elige el programa de un emulador</translation>
    </message>
    <message>
        <source>Comes with this program</source>
        <translation type="unfinished">Viene con este programa</translation>
    </message>
    <message>
        <source>Each player sends one byte a frame.</source>
        <translation type="unfinished">Cada jugador envía un byte por frame.</translation>
    </message>
    <message>
        <source>Each player sends up to {most} bytes a frame. Players with old clients may lose the connection when it is more than {limit}.</source>
        <translation type="unfinished">Cada jugador envía hasta {most} bytes por frame. Si son más de {limit}, los jugadores con clientes antiguos pueden perder la conexión.</translation>
    </message>
    <message>
        <source>Each player sends {least} to {most} bytes a frame.</source>
        <translation type="unfinished">Cada jugador envía de {least} a {most} bytes por frame.</translation>
    </message>
    <message>
        <source>Each player sends {most} bytes a frame.</source>
        <translation type="unfinished">Cada jugador envía {most} bytes por frame.</translation>
    </message>
    <message>
        <source>Folder to start the emulator in</source>
        <translation type="unfinished">Carpeta en la que iniciar el emulador</translation>
    </message>
    <message>
        <source>It comes as a 32-bit and as a 64-bit program.</source>
        <translation type="unfinished">Existe como programa de 32 bits y de 64 bits.</translation>
    </message>
    <message>
        <source>It describes itself to the Kaillera library wrongly, and may crash when somebody leaves the game.</source>
        <translation type="unfinished">Se describe mal ante la biblioteca Kaillera, y puede fallar cuando alguien sale de la partida.</translation>
    </message>
    <message>
        <source>It ended without calling the Kaillera library.</source>
        <translation type="unfinished">Terminó sin llamar a la biblioteca Kaillera.</translation>
    </message>
    <message>
        <source>It ends a game for one player at once.</source>
        <translation type="unfinished">Termina al momento una partida de un solo jugador.</translation>
    </message>
    <message>
        <source>It is a {bits}-bit program.</source>
        <translation type="unfinished">Es un programa de {bits} bits.</translation>
    </message>
    <message>
        <source>It leaves a game at once when it does not have the file.</source>
        <translation type="unfinished">Sale al momento de una partida cuando no tiene el archivo.</translation>
    </message>
    <message>
        <source>It loads {first}, or {second} when that fails.</source>
        <translation type="unfinished">Carga {first}, o {second} si eso falla.</translation>
    </message>
    <message>
        <source>It obeys words in the game’s chat with an exclamation mark in front, such as swap, take and reset.</source>
        <translation type="unfinished">Obedece a palabras del chat de la partida con un signo de exclamación delante, como swap, take y reset.</translation>
    </message>
    <message>
        <source>It offers one game only.</source>
        <translation type="unfinished">Ofrece un solo juego.</translation>
    </message>
    <message>
        <source>It offers thousands of games. Search for yours by its name.</source>
        <translation type="unfinished">Ofrece miles de juegos. Busca el tuyo por su nombre.</translation>
    </message>
    <message>
        <source>It runs, but has not called the Kaillera library.</source>
        <translation type="unfinished">Funciona, pero no ha llamado a la biblioteca Kaillera.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation type="unfinished">No se inició.</translation>
    </message>
    <message>
        <source>It was started. Turn on netplay in it.</source>
        <translation type="unfinished">Se inició. Activa el netplay en él.</translation>
    </message>
    <message>
        <source>Its Linux edition has a Kaillera client of its own built in and does not use this one. Its Windows edition does.</source>
        <translation type="unfinished">Su edición para Linux trae su propio cliente de Kaillera y no usa este. Su edición para Windows sí.</translation>
    </message>
    <message>
        <source>Its list has names with a * in front that are no games: rooms to talk in. Nothing starts there.</source>
        <translation type="unfinished">Su lista tiene nombres con un * delante que no son juegos: salas para hablar. Ahí no empieza nada.</translation>
    </message>
    <message>
        <source>Its replays and live watching need the library that came with it. With this one it plays without them.</source>
        <translation type="unfinished">Sus repeticiones y ver partidas en vivo necesitan la biblioteca que venía con él. Con esta juega sin eso.</translation>
    </message>
    <message>
        <source>Many systems</source>
        <translation type="unfinished">Muchos sistemas</translation>
    </message>
    <message>
        <source>Newer editions have a Kaillera client of their own built in and do not use this one.</source>
        <translation type="unfinished">Las ediciones más nuevas traen su propio cliente de Kaillera y no usan este.</translation>
    </message>
    <message>
        <source>Nothing happens when it does not have the game’s file. Leave the game then.</source>
        <translation type="unfinished">No ocurre nada cuando no tiene el archivo del juego. En ese caso, sal de la partida.</translation>
    </message>
    <message>
        <source>Only editions with Kaillera can play here. The ordinary program of this name has no Kaillera.</source>
        <translation type="unfinished">Solo las ediciones con Kaillera pueden jugar aquí. El programa normal de este nombre no tiene Kaillera.</translation>
    </message>
    <message>
        <source>Play with at most 4 in a room: it has no place for more inputs.</source>
        <translation type="unfinished">Jueguen como máximo 4 en una sala: no tiene lugar para los controles de más jugadores.</translation>
    </message>
    <message>
        <source>Programs (*.exe *.bat *.cmd);;All files (*)</source>
        <translation type="unfinished">Programas (*.exe *.bat *.cmd);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Programs (*.exe);;All files (*)</source>
        <translation type="unfinished">Programas (*.exe);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Some of its builds load n02.dll in place of kailleraclient.dll and cannot use this client.</source>
        <translation type="unfinished">Algunas de sus compilaciones cargan n02.dll en lugar de kailleraclient.dll y no pueden usar este cliente.</translation>
    </message>
    <message>
        <source>Some of its games run at 30 frames a second. There each frame of delay takes twice as long.</source>
        <translation type="unfinished">Algunos de sus juegos van a 30 frames por segundo. En ellos, cada frame de delay dura el doble.</translation>
    </message>
    <message>
        <source>The list is full. Remove an emulator first.</source>
        <translation type="unfinished">La lista está llena. Quita antes un emulador.</translation>
    </message>
    <message>
        <source>The screen may stay black for minutes before the first frame. Wait.</source>
        <translation type="unfinished">La pantalla puede quedarse en negro varios minutos antes del primer frame. Espera.</translation>
    </message>
    <message>
        <source>What you press in a game’s first 60 frames does nothing.</source>
        <translation type="unfinished">Lo que pulsas en los primeros 60 frames de una partida no hace nada.</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished">sin argumentos</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">solo cliente propio</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">con Wine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>✓ It had called the Kaillera library, and was closed.</source>
        <translation type="unfinished">✓ Había llamado a la biblioteca Kaillera y se cerró.</translation>
    </message>
    <message>
        <source>✓ It has called the Kaillera library: it works.</source>
        <translation type="unfinished">✓ Llamó a la biblioteca Kaillera: funciona.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>! look here: it works, and could be better.</source>
        <translation type="unfinished">! mira aquí: funciona y podría ir mejor.</translation>
    </message>
    <message>
        <source>1 to 30 characters; many servers allow fewer.</source>
        <translation type="unfinished">De 1 a 30 caracteres; muchos servidores permiten menos.</translation>
    </message>
    <message>
        <source>32-bit and 64-bit</source>
        <translation type="unfinished">32 bits y 64 bits</translation>
    </message>
    <message>
        <source>? not checked: the other player uses another client. Post the ROM check; they compare it by eye.</source>
        <translation type="unfinished">? sin comprobar: el otro jugador usa otro cliente. Publica la comprobación de ROM; la comparan a ojo.</translation>
    </message>
    <message>
        <source>A VPN makes the way longer: more ping, more delay. When web and UDP leave by different addresses, some servers refuse the login. Use it for both or for none.</source>
        <translation type="unfinished">Una VPN alarga el camino: más ping, más delay. Cuando la web y UDP salen por direcciones distintas, algunos servidores rechazan la entrada. Úsala para ambos o para ninguno.</translation>
    </message>
    <message>
        <source>A Windows program needs Wine: wine and the program, as two words.</source>
        <translation type="unfinished">Un programa de Windows necesita Wine: wine y el programa, como dos palabras.</translation>
    </message>
    <message>
        <source>A cable in place of Wi-Fi, and no download meanwhile.</source>
        <translation type="unfinished">Un cable en lugar de Wi-Fi, y ninguna descarga mientras tanto.</translation>
    </message>
    <message>
        <source>A character that the server’s encoding does not have is not sent without asking you.</source>
        <translation type="unfinished">Un carácter que la codificación del servidor no tiene no se envía sin preguntarte.</translation>
    </message>
    <message>
        <source>A disk that is mounted with noexec runs nothing. Move the program to your home.</source>
        <translation type="unfinished">Un disco montado con noexec no ejecuta nada. Mueve el programa a tu carpeta personal.</translation>
    </message>
    <message>
        <source>A file from the internet is marked. Right-click it, Properties, tick Unblock.</source>
        <translation type="unfinished">Un archivo de internet está marcado. Clic derecho en él, Propiedades, marca Desbloquear.</translation>
    </message>
    <message>
        <source>A game goes on when the inputs of all players have arrived. While one is missing, everybody waits. After half a second a sentence says what is known; F8 shows the list of this game.</source>
        <translation type="unfinished">Una partida avanza cuando han llegado los controles de todos los jugadores. Mientras falta uno, todos esperan. Tras medio segundo, una frase dice lo que se sabe; F8 muestra la lista de esta partida.</translation>
    </message>
    <message>
        <source>A list is a web page that a volunteer runs. Servers announce themselves there, and this program reads it. It asks two public lists, unless you switch them off, and those that you add in the settings.</source>
        <translation type="unfinished">Una lista es una página web que lleva un voluntario. Los servidores se anuncian allí y este programa la lee. Pregunta a dos listas públicas, salvo que las desactives, y a las que añadas en los ajustes.</translation>
    </message>
    <message>
        <source>A missing library (.dll or .so) is named in its last words. Install what its maker asks for.</source>
        <translation type="unfinished">Si falta una biblioteca (.dll o .so), sus últimas palabras la nombran. Instala lo que pide su autor.</translation>
    </message>
    <message>
        <source>A nearer server. The list can be sorted by ping and by delay.</source>
        <translation type="unfinished">Un servidor más cercano. La lista se puede ordenar por ping y por delay.</translation>
    </message>
    <message>
        <source>A program and the libraries that it loads must be of the same kind. A 32-bit emulator cannot load a 64-bit Kaillera library, and the other way round. Most Kaillera emulators are 32-bit programs, also on a 64-bit system.</source>
        <translation type="unfinished">Un programa y las bibliotecas que carga deben ser del mismo tipo. Un emulador de 32 bits no puede cargar una biblioteca Kaillera de 64 bits, ni al revés. La mayoría de los emuladores con Kaillera son de 32 bits, también en un sistema de 64 bits.</translation>
    </message>
    <message>
        <source>A server can report a desync, but not whose. This client names a player only when the emulators hand over a state that can be compared, and when most of three or more players agree.</source>
        <translation type="unfinished">Un servidor puede avisar de un desync, pero no de quién es. Este cliente solo nombra a un jugador cuando los emuladores entregan un estado que se puede comparar y la mayoría de tres o más jugadores coincide.</translation>
    </message>
    <message>
        <source>A server of your own for others</source>
        <translation type="unfinished">Un servidor propio para otros</translation>
    </message>
    <message>
        <source>A server refuses or removes you</source>
        <translation type="unfinished">El servidor te rechaza o expulsa</translation>
    </message>
    <message>
        <source>A small computer is enough. What counts is a steady line.</source>
        <translation type="unfinished">Basta una computadora pequeña. Lo que cuenta es una conexión estable.</translation>
    </message>
    <message>
        <source>Addresses, names of private servers, nicknames and your user name in paths are replaced, each by the same placeholder everywhere, such as &lt;ip-1&gt;.</source>
        <translation type="unfinished">Las direcciones, los nombres de servidores privados, los nicks y tu nombre de usuario en las rutas se reemplazan, cada uno siempre por la misma marca, como &lt;ip-1&gt;.</translation>
    </message>
    <message>
        <source>Allow the program in this computer’s firewall, for private networks.</source>
        <translation type="unfinished">Permite el programa en el firewall de esta computadora, para redes privadas.</translation>
    </message>
    <message>
        <source>Allow this program in your computer’s firewall: outgoing UDP to any port. Servers usually have 27888, others are possible.</source>
        <translation type="unfinished">Permite este programa en el firewall de tu computadora: UDP de salida a cualquier puerto. Los servidores suelen tener el 27888; otros son posibles.</translation>
    </message>
    <message>
        <source>An antivirus may have put it away. Its log says so.</source>
        <translation type="unfinished">Un antivirus puede haberlo apartado. Su registro lo dice.</translation>
    </message>
    <message>
        <source>An arcade game is a zip with many small files, and many games share files with another, their parent. Sets are made in three kinds:</source>
        <translation type="unfinished">Un juego arcade es un zip con muchos archivos pequeños, y muchos juegos comparten archivos con otro, su parent. Los sets se hacen de tres tipos:</translation>
    </message>
    <message>
        <source>An emulator calls the Kaillera library only when its netplay is switched on. Until then this client hears nothing of it.</source>
        <translation type="unfinished">Un emulador llama a la biblioteca Kaillera solo cuando su netplay está activado. Hasta entonces, este cliente no sabe nada de él.</translation>
    </message>
    <message>
        <source>An emulator needs Kaillera in it: a menu for netplay that hands every frame’s inputs over. Most that have it are Windows programs. Whether a program on this computer works is seen when it has called this client, not before.</source>
        <translation type="unfinished">Un emulador necesita tener Kaillera: un menú de netplay que entregue los controles de cada frame. La mayoría de los que lo tienen son programas de Windows. Si un programa funciona en esta computadora se ve cuando ha llamado a este cliente, no antes.</translation>
    </message>
    <message>
        <source>An operator: only they can let you in again, and only they know the reason.</source>
        <translation type="unfinished">Un operador: solo esa persona puede volver a dejarte entrar, y solo ella conoce el motivo.</translation>
    </message>
    <message>
        <source>Another player: the server answers, and the frame is missing. Who it is can be proved on your own server only; on others, Ask the server posts /lagstat.</source>
        <translation type="unfinished">Otro jugador: el servidor responde y falta el frame. Quién es solo se puede probar en tu propio servidor; en otros, Preguntar al servidor publica /lagstat.</translation>
    </message>
    <message>
        <source>Arcade games: what is a full set?</source>
        <translation type="unfinished">Juegos arcade: ¿qué es un set completo?</translation>
    </message>
    <message>
        <source>Ask your community for an address, and paste it with Add address. Favourites and servers that you were on are kept here, whatever the lists say.</source>
        <translation type="unfinished">Pide una dirección a tu comunidad y pégala con Añadir dirección. Los favoritos y los servidores en los que estuviste se guardan aquí, digan lo que digan las listas.</translation>
    </message>
    <message>
        <source>At home: a router with a game or security filter may have a switch for it.</source>
        <translation type="unfinished">En casa: un router con filtro de juegos o de seguridad puede tener un interruptor para eso.</translation>
    </message>
    <message>
        <source>At once, in the first 10 seconds</source>
        <translation type="unfinished">Enseguida, en los primeros 10 segundos</translation>
    </message>
    <message>
        <source>Begin without: move the game’s save file away, all of you.</source>
        <translation type="unfinished">Empezar sin ella: aparten todos el archivo de guardado del juego.</translation>
    </message>
    <message>
        <source>Best: a network cable to the router.</source>
        <translation type="unfinished">Lo mejor: un cable de red hasta el router.</translation>
    </message>
    <message>
        <source>Both editions can play with each other when the emulator’s version is the same.</source>
        <translation type="unfinished">Ambas ediciones pueden jugar entre sí cuando la versión del emulador es la misma.</translation>
    </message>
    <message>
        <source>By itself the program asks only when you turn that on in the settings, under Updates: once a day.</source>
        <translation type="unfinished">Por sí mismo, el programa solo pregunta si lo activas en los ajustes, bajo Actualizaciones: una vez al día.</translation>
    </message>
    <message>
        <source>Cartridges with a battery keep scores and progress. An emulator loads them at the start, and two players with different ones do not play the same game: it often shows after minutes only.</source>
        <translation type="unfinished">Los cartuchos con pila guardan récords y progreso. Un emulador los carga al empezar, y dos jugadores con datos distintos no juegan el mismo juego: a menudo solo se nota tras unos minutos.</translation>
    </message>
    <message>
        <source>Chat is not in it.</source>
        <translation type="unfinished">El chat no está en él.</translation>
    </message>
    <message>
        <source>Cheats: off for everybody.</source>
        <translation type="unfinished">Trucos: desactivados para todos.</translation>
    </message>
    <message>
        <source>Check for updates, in the menu Help, asks the computer that keeps the releases which version is the newest, and tells you. Nothing is downloaded or installed: its page opens in your browser, and you decide.</source>
        <translation type="unfinished">Buscar actualizaciones, en el menú Ayuda, pregunta a la computadora que guarda las versiones publicadas cuál es la más nueva, y te lo dice. No se descarga ni se instala nada: su página se abre en tu navegador y tú decides.</translation>
    </message>
    <message>
        <source>Choose a nickname; others see it.</source>
        <translation type="unfinished">Elige un nick; los demás lo ven.</translation>
    </message>
    <message>
        <source>Close a game that runs in it: netplay starts from the empty window.</source>
        <translation type="unfinished">Cierra un juego que corra en él: el netplay empieza desde la ventana vacía.</translation>
    </message>
    <message>
        <source>Connect again when your ping was bad during the login: the server measures it then, and keeps the delay. The delay helper in the room says when that pays.</source>
        <translation type="unfinished">Conéctate otra vez si tu ping estaba mal al entrar: el servidor lo mide entonces y conserva el delay. El asistente de delay de la sala dice cuándo vale la pena.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexión</translation>
    </message>
    <message>
        <source>Connection type: many servers take LAN only. LAN is right for nearly everybody.</source>
        <translation type="unfinished">Tipo de conexión: muchos servidores solo aceptan LAN. LAN es lo correcto para casi todos.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Do not load a state while you play together.</source>
        <translation type="unfinished">No cargues un estado mientras juegan juntos.</translation>
    </message>
    <message>
        <source>Do we all have the same file?</source>
        <translation type="unfinished">¿Tenemos todos el mismo archivo?</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Emulator: some servers take certain ones only.</source>
        <translation type="unfinished">Emulador: algunos servidores solo aceptan ciertos emuladores.</translation>
    </message>
    <message>
        <source>Emulators load a library for that, kailleraclient.dll. This client brings one of its own: put it beside the emulator with “Install into emulator…” in the library, and netplay opens this window.</source>
        <translation type="unfinished">Los emuladores cargan para eso una biblioteca, kailleraclient.dll. Este cliente trae una propia: ponla junto al emulador con “Instalar en el emulador…” en la biblioteca, y el netplay abre esta ventana.</translation>
    </message>
    <message>
        <source>Emulators rename and replace files from version to version. Everybody needs the set for the very version of the emulator that is played, such as MAME 0.78.</source>
        <translation type="unfinished">Los emuladores cambian nombres y archivos de versión en versión. Todos necesitan el set de la versión exacta del emulador con que se juega, como MAME 0.78.</translation>
    </message>
    <message>
        <source>Everybody in a game needs the same type. Some servers take LAN only.</source>
        <translation type="unfinished">En una partida, todos necesitan el mismo tipo. Algunos servidores solo aceptan LAN.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator in the same version. The demo game, Demo Arena, comes with this program and needs nothing else.</source>
        <translation type="unfinished">En una sala, todos necesitan el mismo emulador en la misma versión. El juego de demostración, Demo Arena, viene con este programa y no necesita nada más.</translation>
    </message>
    <message>
        <source>Everybody’s emulator computes the game for itself, from the same inputs. When one thing differs, the games drift apart, and nothing brings them together again but a restart.</source>
        <translation type="unfinished">El emulador de cada uno calcula el juego por sí mismo, a partir de los mismos controles. Cuando algo difiere, los juegos se separan y nada los vuelve a juntar salvo reiniciar.</translation>
    </message>
    <message>
        <source>Everybody’s inputs go to the server and come back together. The game waits so many frames for them that nobody stutters: that is the delay.</source>
        <translation type="unfinished">Los controles de todos van al servidor y vuelven juntos. El juego los espera tantos frames que nadie tiene tirones: eso es el delay.</translation>
    </message>
    <message>
        <source>For a community that plays day and night there are server programs such as EmuLinker-K. They need a computer that is always on, Java, and UDP port 27888 open; later logins use ports above it, which its guide names.</source>
        <translation type="unfinished">Para una comunidad que juega día y noche hay programas de servidor como EmuLinker-K. Necesitan una computadora siempre encendida, Java y el puerto UDP 27888 abierto; las entradas posteriores usan puertos más altos, que su guía nombra.</translation>
    </message>
    <message>
        <source>For friends outside, let your router forward UDP port 27888 to this computer, and allow it in the firewall. TCP is not needed.</source>
        <translation type="unfinished">Para amigos de fuera, haz que tu router redirija el puerto UDP 27888 a esta computadora y permítelo en el firewall. TCP no hace falta.</translation>
    </message>
    <message>
        <source>For one friend, without a server elsewhere (P2P)</source>
        <translation type="unfinished">Para un solo amigo, sin un servidor aparte (P2P)</translation>
    </message>
    <message>
        <source>From the first start to a game</source>
        <translation type="unfinished">Del primer inicio a una partida</translation>
    </message>
    <message>
        <source>From their sources and what their makers write. None of them was run with this client: whether yours works is seen when you try it.</source>
        <translation type="unfinished">De su código fuente y de lo que escriben sus autores. Ninguno se ejecutó con este cliente: si el tuyo funciona se ve cuando lo pruebas.</translation>
    </message>
    <message>
        <source>Full (non-merged): everything that one game needs is in its own zip. The best for playing with others.</source>
        <translation type="unfinished">Completo (non-merged): todo lo que un juego necesita está en su propio zip. El mejor para jugar con otros.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Juegos</translation>
    </message>
    <message>
        <source>Games need UDP, web pages do not. In companies, schools and hotels UDP is often blocked, and some VPNs and proxies carry the web only.</source>
        <translation type="unfinished">Los juegos necesitan UDP; las páginas web, no. En empresas, escuelas y hoteles UDP suele estar bloqueado, y algunas VPN y proxies solo llevan la web.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished">Alojar</translation>
    </message>
    <message>
        <source>How many users it has and takes, and its version.</source>
        <translation type="unfinished">Cuántos usuarios tiene y admite, y su versión.</translation>
    </message>
    <message>
        <source>How the delay works</source>
        <translation type="unfinished">Cómo funciona el delay</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">Cómo permitirlo</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">Cómo abrirlo</translation>
    </message>
    <message>
        <source>In the emulator: no run-ahead and no vertical synchronisation that holds frames back, the same for everybody.</source>
        <translation type="unfinished">En el emulador: nada de run-ahead ni sincronización vertical que retenga frames, igual para todos.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished">En la sala</translation>
    </message>
    <message>
        <source>Its folder: some programs find their files only when started there.</source>
        <translation type="unfinished">Su carpeta: algunos programas solo encuentran sus archivos si se inician allí.</translation>
    </message>
    <message>
        <source>Its settings: region, speed, extra controllers, overclocking.</source>
        <translation type="unfinished">Sus ajustes: región, velocidad, mandos extra, overclock.</translation>
    </message>
    <message>
        <source>Kaillera does not say in which encoding its text is. This client finds out by itself after a few lines. When it is wrong, choose another under Text in the lobby: the lines that are there are read again, and the choice is kept for this server.</source>
        <translation type="unfinished">Kaillera no dice en qué codificación está su texto. Este cliente la descubre solo tras unas líneas. Si no acierta, elige otra en Texto, en el lobby: las líneas que ya están se leen de nuevo y la elección se guarda para este servidor.</translation>
    </message>
    <message>
        <source>Kaillera servers see your address in any case, and so does who runs them. Other players do not.</source>
        <translation type="unfinished">Los servidores Kaillera ven tu dirección en todo caso, y también quien los lleva. Los demás jugadores no.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Más tarde</translation>
    </message>
    <message>
        <source>Let a friend outside your network follow your invitation. Nobody inside can test this: many routers do not lead a home’s own packets back in.</source>
        <translation type="unfinished">Pide a alguien de fuera de tu red que siga tu invitación. Nadie de dentro puede probarlo: muchos routers no devuelven a la casa sus propios paquetes.</translation>
    </message>
    <message>
        <source>Letters that the server’s text encoding does not have cannot be sent; the window says so.</source>
        <translation type="unfinished">Las letras que la codificación del servidor no tiene no se pueden enviar; la ventana lo dice.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished">Linux</translation>
    </message>
    <message>
        <source>Lobby: Enter or a double click joins a game, Create game opens one. Everybody needs the same game and the same emulator.</source>
        <translation type="unfinished">Lobby: Enter o doble clic une a una partida, Crear abre una. Todos necesitan el mismo juego y el mismo emulador.</translation>
    </message>
    <message>
        <source>Look at its line of arguments in the library. A placeholder that it does not know is taken for a file name.</source>
        <translation type="unfinished">Mira su línea de argumentos en la biblioteca. Un marcador que no conoce se toma por un nombre de archivo.</translation>
    </message>
    <message>
        <source>Look in its menus for Netplay, Kaillera or Network. In many it is under File or Options.</source>
        <translation type="unfinished">Busca en sus menús Netplay, Kaillera o Red. En muchos está en Archivo u Opciones.</translation>
    </message>
    <message>
        <source>Look up this computer’s address in your network: Host shows it.</source>
        <translation type="unfinished">Busca la dirección de esta computadora en tu red: Alojar la muestra.</translation>
    </message>
    <message>
        <source>Look whether a filter hides everything: below the list stands how many are shown, beside it Reset filters.</source>
        <translation type="unfinished">Mira si un filtro lo oculta todo: debajo de la lista dice cuántos se muestran, y al lado está Quitar filtros.</translation>
    </message>
    <message>
        <source>Merged: the parent and all its variants are in one zip.</source>
        <translation type="unfinished">Merged: el parent y todas sus variantes están en un solo zip.</translation>
    </message>
    <message>
        <source>Names and chat look wrong</source>
        <translation type="unfinished">Los nombres y el chat se ven mal</translation>
    </message>
    <message>
        <source>Nearly always the ROM: the same name is not the same file. Compare the CRC in the room, and the region (USA, Europe, Japan). Arcade games need the same set of the same emulator version.</source>
        <translation type="unfinished">Casi siempre la ROM: el mismo nombre no es el mismo archivo. Comparen el CRC en la sala, y la región (USA, Europa, Japón). Los juegos arcade necesitan el mismo set de la misma versión del emulador.</translation>
    </message>
    <message>
        <source>Never while a game runs or may begin: during a login, in a room, and while your own server has a room.</source>
        <translation type="unfinished">Nunca durante una partida ni cuando puede empezar una: mientras entras en un servidor, en una sala y mientras tu propio servidor tiene una sala.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished">Versiones más nuevas</translation>
    </message>
    <message>
        <source>Next: the 5 GHz band, near the router, in the same room.</source>
        <translation type="unfinished">Después: la banda de 5 GHz, cerca del router, en el mismo cuarto.</translation>
    </message>
    <message>
        <source>Nickname: too long, in use, or with characters that are not allowed there.</source>
        <translation type="unfinished">Nick: demasiado largo, en uso o con caracteres que no se permiten allí.</translation>
    </message>
    <message>
        <source>No control characters, and nothing that looks like a web address.</source>
        <translation type="unfinished">Sin caracteres de control y nada que parezca una dirección web.</translation>
    </message>
    <message>
        <source>No such menu: this edition was built without Kaillera, or its library is not found. “Install into emulator…” in the library puts kailleraclient.dll beside the program.</source>
        <translation type="unfinished">No hay tal menú: esta edición se hizo sin Kaillera, o no se encuentra su biblioteca. “Instalar en el emulador…” en la biblioteca pone kailleraclient.dll junto al programa.</translation>
    </message>
    <message>
        <source>No window after 10 seconds: it may ask something behind another window, or on another screen.</source>
        <translation type="unfinished">Sin ventana tras 10 segundos: quizá pregunta algo detrás de otra ventana o en otra pantalla.</translation>
    </message>
    <message>
        <source>Not this one: a version that you do not want is not told of again, unless you check yourself.</source>
        <translation type="unfinished">Esta no: de una versión que no quieres no se te vuelve a avisar, salvo que la busques tú.</translation>
    </message>
    <message>
        <source>On some lists the games that wait, with the names of who opened them.</source>
        <translation type="unfinished">En algunas listas, las partidas en espera, con los nombres de quienes las abrieron.</translation>
    </message>
    <message>
        <source>One frame more of delay hides most of it; the delay helper counts it in as head-room.</source>
        <translation type="unfinished">Un frame más de delay oculta la mayor parte; el asistente de delay lo cuenta como margen.</translation>
    </message>
    <message>
        <source>One frame more of delay hides short stalls. Against long ones helps a better line for whoever is late, or another server between you.</source>
        <translation type="unfinished">Un frame más de delay oculta los parones cortos. Contra los largos ayuda una mejor conexión para quien va tarde, u otro servidor entre ustedes.</translation>
    </message>
    <message>
        <source>One of you hosts, opens a room, and copies the invitation.</source>
        <translation type="unfinished">Uno de los dos aloja, abre una sala y copia la invitación.</translation>
    </message>
    <message>
        <source>Open your router’s page in a browser. Its address and password stand on the router or in its papers.</source>
        <translation type="unfinished">Abre la página de tu router en un navegador. Su dirección y contraseña están en el router o en sus papeles.</translation>
    </message>
    <message>
        <source>Or begin with the same: one sends the save file to the others.</source>
        <translation type="unfinished">O empezar con la misma: uno envía el archivo de guardado a los demás.</translation>
    </message>
    <message>
        <source>Other programs call it P2P: the two of you play over one of your two computers. Here it is the same server and the same pages as everywhere.</source>
        <translation type="unfinished">Otros programas lo llaman P2P: los dos juegan a través de una de sus dos computadoras. Aquí son el mismo servidor y las mismas páginas que en todas partes.</translation>
    </message>
    <message>
        <source>Others see it in the lobby, in the room and in chat. It needs no account and no password, so anybody may take the same one: a name proves nothing.</source>
        <translation type="unfinished">Los demás lo ven en el lobby, en la sala y en el chat. No necesita cuenta ni contraseña, así que cualquiera puede tomar el mismo: un nombre no prueba nada.</translation>
    </message>
    <message>
        <source>Over the internet the one who hosts needs the port open, see Ports and routers. When that is not possible for either of you, meet on a public server near both.</source>
        <translation type="unfinished">Por internet, quien aloja necesita el puerto abierto, mira Puertos y routers. Si ninguno de los dos puede, encuéntrense en un servidor público cercano a ambos.</translation>
    </message>
    <message>
        <source>Ping: there is a limit. Choose a nearer server, or a cable.</source>
        <translation type="unfinished">Ping: hay un límite. Elige un servidor más cercano, o un cable.</translation>
    </message>
    <message>
        <source>Place it near the players: everybody’s delay follows from the ping to the server.</source>
        <translation type="unfinished">Ponlo cerca de los jugadores: el delay de todos depende del ping al servidor.</translation>
    </message>
    <message>
        <source>Play ▸ Host on your network opens a server on this computer and shows its addresses. Friends in the same network connect to the address that is shown.</source>
        <translation type="unfinished">Jugar ▸ Alojar en tu red abre un servidor en esta computadora y muestra sus direcciones. Los amigos de la misma red se conectan a la dirección que se muestra.</translation>
    </message>
    <message>
        <source>Ports and routers</source>
        <translation type="unfinished">Puertos y routers</translation>
    </message>
    <message>
        <source>Powerline adapters are better than bad Wi-Fi, not better than good.</source>
        <translation type="unfinished">Los adaptadores powerline son mejores que un Wi-Fi malo, no que uno bueno.</translation>
    </message>
    <message>
        <source>Practise now, on the page Play: a game against bots on this computer, without ROM or internet.</source>
        <translation type="unfinished">Practicar ahora, en la página Jugar: una partida contra bots en esta computadora, sin ROM ni internet.</translation>
    </message>
    <message>
        <source>Put the library of the emulator’s kind beside it: “Install into emulator…” in the library finds out which it is, or</source>
        <translation type="unfinished">Pon junto al emulador la biblioteca de su tipo: “Instalar en el emulador…” en la biblioteca averigua cuál es, o</translation>
    </message>
    <message>
        <source>Room: look at delay and ROM, then the host starts.</source>
        <translation type="unfinished">Sala: mira el delay y la ROM, y luego inicia el host.</translation>
    </message>
    <message>
        <source>Save memory and cheats</source>
        <translation type="unfinished">Memoria de guardado y trucos</translation>
    </message>
    <message>
        <source>Save memory: everybody begins without it, or with the same file.</source>
        <translation type="unfinished">Memoria de guardado: todos empiezan sin ella, o con el mismo archivo.</translation>
    </message>
    <message>
        <source>Server lists, and what they publish</source>
        <translation type="unfinished">Las listas de servidores y lo que publican</translation>
    </message>
    <message>
        <source>Servers compare the name of a game and nothing else. Two files of one name can be different games inside, and that is a desync at once. This client compares checksums of the contents.</source>
        <translation type="unfinished">Los servidores comparan el nombre de un juego y nada más. Dos archivos con un mismo nombre pueden ser juegos distintos por dentro, y eso es un desync enseguida. Este cliente compara sumas de comprobación del contenido.</translation>
    </message>
    <message>
        <source>Servers have rules, and say which one was broken. The message in the window has their words under what they mean.</source>
        <translation type="unfinished">Los servidores tienen reglas y dicen cuál no se cumplió. El mensaje de la ventana trae sus palabras debajo de lo que significan.</translation>
    </message>
    <message>
        <source>Servers: the list has ping and expected delay. Enter connects. A favourite stays, whatever the lists say.</source>
        <translation type="unfinished">Servidores: la lista tiene el ping y el delay esperado. Enter conecta. Un favorito se queda, digan lo que digan las listas.</translation>
    </message>
    <message>
        <source>Silence: a server that hears nothing for a while ends the session.</source>
        <translation type="unfinished">Silencio: un servidor que no oye nada por un rato termina la sesión.</translation>
    </message>
    <message>
        <source>SmartScreen: More info, Run anyway. Only when you know where the file is from.</source>
        <translation type="unfinished">SmartScreen: Más información, Ejecutar de todas formas. Solo si sabes de dónde viene el archivo.</translation>
    </message>
    <message>
        <source>Some providers give several homes one address (carrier-grade NAT), above all on mobile networks. Then no router setting helps: let the friend host, or meet on a public server.</source>
        <translation type="unfinished">Algunos proveedores dan a varias casas una misma dirección (carrier-grade NAT), sobre todo en redes móviles. Entonces ningún ajuste del router ayuda: que aloje tu amigo, o encuéntrense en un servidor público.</translation>
    </message>
    <message>
        <source>Sounds and notifications</source>
        <translation type="unfinished">Sonidos y avisos</translation>
    </message>
    <message>
        <source>Split: a zip has only what differs from the parent. The parent’s zip must be in the same folder.</source>
        <translation type="unfinished">Split: un zip solo tiene lo que difiere del parent. El zip del parent debe estar en la misma carpeta.</translation>
    </message>
    <message>
        <source>Start it once without this client: does it open by itself?</source>
        <translation type="unfinished">Inícialo una vez sin este cliente: ¿se abre solo?</translation>
    </message>
    <message>
        <source>Stop downloads, backups and video calls in the same home.</source>
        <translation type="unfinished">Detén descargas, copias de seguridad y videollamadas en la misma casa.</translation>
    </message>
    <message>
        <source>Streamer mode, in the settings under Privacy, takes out of the window what could lead to you or to a private server: addresses and your user name in paths. An invitation is copied after a warning only, because it has to contain the server’s address.</source>
        <translation type="unfinished">El modo streamer, en los ajustes bajo Privacidad, quita de la ventana lo que podría llevar a ti o a un servidor privado: direcciones y tu nombre de usuario en las rutas. Una invitación solo se copia tras un aviso, porque tiene que contener la dirección del servidor.</translation>
    </message>
    <message>
        <source>Streaming and screenshots</source>
        <translation type="unfinished">Streaming y capturas de pantalla</translation>
    </message>
    <message>
        <source>Switch off every cheat, and loading a state at the start.</source>
        <translation type="unfinished">Desactiva todos los trucos y la carga de un estado al empezar.</translation>
    </message>
    <message>
        <source>That computer must prove by a certificate to be the right one. It sees your address, as any web page does, and the version that you have. Nothing else is told.</source>
        <translation type="unfinished">Esa computadora debe probar con un certificado que es la correcta. Ve tu dirección, como cualquier página web, y la versión que tienes. No se le dice nada más.</translation>
    </message>
    <message>
        <source>The BIOS, where a system needs one.</source>
        <translation type="unfinished">La BIOS, donde un sistema la necesita.</translation>
    </message>
    <message>
        <source>The checksum leaves out what copying tools add in front (headers), and looks into zip and 7z. Files are only read. This program never sends a ROM: who has another file has to find the same one.</source>
        <translation type="unfinished">La suma de comprobación deja fuera lo que las herramientas de copia ponen delante (encabezados) y mira dentro de zip y 7z. Los archivos solo se leen. Este programa nunca envía una ROM: quien tiene otro archivo tiene que encontrar el mismo.</translation>
    </message>
    <message>
        <source>The connection type LAN. All others send several frames at once and wait longer.</source>
        <translation type="unfinished">El tipo de conexión LAN. Todos los demás envían varios frames a la vez y esperan más.</translation>
    </message>
    <message>
        <source>The connection type says how many frames are sent in one packet. LAN sends every frame at once, 60 packets a second, each smaller than 100 bytes. Every line of today carries that.</source>
        <translation type="unfinished">El tipo de conexión dice cuántos frames se envían en un paquete. LAN envía cada frame al momento, 60 paquetes por segundo, cada uno de menos de 100 bytes. Cualquier conexión de hoy puede con eso.</translation>
    </message>
    <message>
        <source>The delay helper shows what this server gives you, what your line needs, and one recommendation. A fixed delay can only be longer than your ping needs. Each player may have another delay, unless the host sets the same for all.</source>
        <translation type="unfinished">El asistente de delay muestra lo que te da este servidor, lo que necesita tu conexión y una recomendación. Un delay fijo solo puede ser más largo de lo que necesita tu ping. Cada jugador puede tener otro delay, salvo que el host ponga el mismo para todos.</translation>
    </message>
    <message>
        <source>The emulator closes or shows nothing</source>
        <translation type="unfinished">El emulador se cierra o no muestra nada</translation>
    </message>
    <message>
        <source>The emulator runs but does not connect</source>
        <translation type="unfinished">El emulador funciona pero no se conecta</translation>
    </message>
    <message>
        <source>The emulator: the same program in the same version.</source>
        <translation type="unfinished">El emulador: el mismo programa en la misma versión.</translation>
    </message>
    <message>
        <source>The file may lack the right to run: chmod +x, or Properties, Permissions, Allow to run.</source>
        <translation type="unfinished">Al archivo puede faltarle el permiso de ejecución: chmod +x, o Propiedades, Permisos, Permitir ejecutar.</translation>
    </message>
    <message>
        <source>The friend sees the address of who hosts. Send invitations only to people whom you trust with it.</source>
        <translation type="unfinished">El amigo ve la dirección de quien aloja. Envía invitaciones solo a personas a las que se la confiarías.</translation>
    </message>
    <message>
        <source>The game reacts late (input lag)</source>
        <translation type="unfinished">El juego reacciona tarde (input lag)</translation>
    </message>
    <message>
        <source>The game stands still again and again</source>
        <translation type="unfinished">La partida se para una y otra vez</translation>
    </message>
    <message>
        <source>The lists and some game servers are asked as the page Servers does it, without a name. While a game runs, nothing is measured: it would take time from the game.</source>
        <translation type="unfinished">A las listas y a algunos servidores de juego se les pregunta como lo hace la página Servidores, sin nombre. Durante una partida no se mide nada: le quitaría tiempo.</translation>
    </message>
    <message>
        <source>The lists are run by volunteers, each on its own computer. One that does not answer is nothing unusual, and says nothing about the servers themselves.</source>
        <translation type="unfinished">Las listas las llevan voluntarios, cada una en su propia computadora. Que una no responda no es raro, y no dice nada de los servidores en sí.</translation>
    </message>
    <message>
        <source>The message in the window has the exit code and the program’s last words. They come from the emulator, and often name what is missing.</source>
        <translation type="unfinished">El mensaje de la ventana trae el código de salida y las últimas palabras del programa. Vienen del emulador y a menudo nombran lo que falta.</translation>
    </message>
    <message>
        <source>The network, last: lost packets are repaired here.</source>
        <translation type="unfinished">La red, al final: aquí los paquetes perdidos se reparan.</translation>
    </message>
    <message>
        <source>The nickname</source>
        <translation type="unfinished">El nick</translation>
    </message>
    <message>
        <source>The other pastes it under Join a friend and presses Join.</source>
        <translation type="unfinished">El otro la pega en Jugar con un amigo y pulsa Unirse.</translation>
    </message>
    <message>
        <source>The other types come from the time of modems. They wait for 2 to 6 frames before they send, and the delay grows by as much: with 60 ms of ping LAN has 4 frames, Bad has 11.</source>
        <translation type="unfinished">Los otros tipos vienen de la época de los módems. Esperan de 2 a 6 frames antes de enviar, y el delay crece lo mismo: con 60 ms de ping, LAN tiene 4 frames, Bad tiene 11.</translation>
    </message>
    <message>
        <source>The players see different games (desync)</source>
        <translation type="unfinished">Los jugadores ven juegos distintos (desync)</translation>
    </message>
    <message>
        <source>The program never sends it anywhere.</source>
        <translation type="unfinished">El programa nunca lo envía a ningún lado.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">El informe</translation>
    </message>
    <message>
        <source>The server in this program is for an evening with friends: it runs while the program runs. In a terminal, kaillera-client serve runs it without a window.</source>
        <translation type="unfinished">El servidor de este programa es para una tarde con amigos: funciona mientras el programa funciona. En una terminal, kaillera-client serve lo ejecuta sin ventana.</translation>
    </message>
    <message>
        <source>The server list is empty</source>
        <translation type="unfinished">La lista de servidores está vacía</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect and sets the delay then. Rule of thumb: ping ÷ 16, rounded up.</source>
        <translation type="unfinished">El servidor mide tu ping cuando te conectas y entonces fija el delay. Regla práctica: ping ÷ 16, redondeado hacia arriba.</translation>
    </message>
    <message>
        <source>The server: it is silent, and others answer.</source>
        <translation type="unfinished">El servidor: está en silencio y otros responden.</translation>
    </message>
    <message>
        <source>The server’s name, address, port and place.</source>
        <translation type="unfinished">El nombre, la dirección, el puerto y el lugar del servidor.</translation>
    </message>
    <message>
        <source>The system does not allow a program to run</source>
        <translation type="unfinished">El sistema no permite ejecutar un programa</translation>
    </message>
    <message>
        <source>The version counts</source>
        <translation type="unfinished">La versión cuenta</translation>
    </message>
    <message>
        <source>They look at this computer, this network and your settings, one after another, in at most 20 seconds. They need no special rights, change nothing, and run only when you ask.</source>
        <translation type="unfinished">Miran esta computadora, esta red y tus ajustes, uno tras otro, en 20 segundos como máximo. No necesitan permisos especiales, no cambian nada y solo se hacen cuando tú lo pides.</translation>
    </message>
    <message>
        <source>This program’s own server is never announced anywhere. There is no switch for it.</source>
        <translation type="unfinished">El servidor de este programa nunca se anuncia en ningún lado. No hay ninguna opción para eso.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>To play on other servers you need no open port. To host for friends outside your network you need one: UDP 27888. TCP is not needed, whatever older guides say.</source>
        <translation type="unfinished">Para jugar en otros servidores no necesitas ningún puerto abierto. Para alojar a amigos de fuera de tu red necesitas uno: UDP 27888. TCP no hace falta, digan lo que digan guías antiguas.</translation>
    </message>
    <message>
        <source>To try the rest without an emulator, practise with the demo game.</source>
        <translation type="unfinished">Para probar el resto sin emulador, practica con el juego de demostración.</translation>
    </message>
    <message>
        <source>Try again. Every list is asked anew, at most every 30 seconds.</source>
        <translation type="unfinished">Reintentar. Se vuelve a preguntar a cada lista, como máximo cada 30 segundos.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone’s hotspot. When that works, the first network blocks UDP, and only who runs it can change that.</source>
        <translation type="unfinished">Prueba otra red, como la de un teléfono. Si así funciona, la primera red bloquea UDP y solo quien la lleva puede cambiarlo.</translation>
    </message>
    <message>
        <source>Turn the VPN off, or let it carry everything.</source>
        <translation type="unfinished">Desactiva la VPN, o haz que lo lleve todo.</translation>
    </message>
    <message>
        <source>UDP is blocked, or a VPN is in the way</source>
        <translation type="unfinished">UDP está bloqueado, o una VPN estorba</translation>
    </message>
    <message>
        <source>Under port forwarding, send UDP port 27888 to this computer’s address. Nothing else needs to be forwarded.</source>
        <translation type="unfinished">En la redirección de puertos, envía el puerto UDP 27888 a la dirección de esta computadora. No hace falta redirigir nada más.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished">VPN</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">Qué ayuda</translation>
    </message>
    <message>
        <source>What other server programs publish there</source>
        <translation type="unfinished">Lo que otros programas de servidor publican allí</translation>
    </message>
    <message>
        <source>What the checks do</source>
        <translation type="unfinished">Qué hacen las comprobaciones</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <source>What to know of each emulator</source>
        <translation type="unfinished">Lo que conviene saber de cada emulador</translation>
    </message>
    <message>
        <source>What you press travels to the server and back before anybody’s game uses it. That is the delay. Rule of thumb: ping ÷ 16, rounded up: 60 ms make 4 frames.</source>
        <translation type="unfinished">Lo que pulsas viaja al servidor y de vuelta antes de que el juego de cualquiera lo use. Eso es el delay. Regla práctica: ping ÷ 16, redondeado hacia arriba: 60 ms son 4 frames.</translation>
    </message>
    <message>
        <source>When it cannot work</source>
        <translation type="unfinished">Cuándo no puede funcionar</translation>
    </message>
    <message>
        <source>When the port is taken, the next free one is used, and the invitation contains it. The server ends with the program, or when you stop it.</source>
        <translation type="unfinished">Si el puerto está ocupado, se usa el siguiente libre y la invitación lo contiene. El servidor termina con el programa, o cuando lo detienes.</translation>
    </message>
    <message>
        <source>When the switch is grey</source>
        <translation type="unfinished">Cuando el interruptor está gris</translation>
    </message>
    <message>
        <source>When web pages open but no list answers, a firewall or a filter may stand between. The checks below tell name look-up, lists and game servers apart.</source>
        <translation type="unfinished">Si se abren páginas web pero ninguna lista responde, puede haber un firewall o un filtro de por medio. Las comprobaciones de abajo distinguen búsqueda de nombres, listas y servidores de juego.</translation>
    </message>
    <message>
        <source>When you ask others for help, a report saves questions: versions, the results of the checks, the numbers of this run’s games, what servers said, and settings.</source>
        <translation type="unfinished">Cuando pides ayuda a otros, un informe ahorra preguntas: versiones, los resultados de las comprobaciones, los números de las partidas de esta sesión, lo que dijeron los servidores y los ajustes.</translation>
    </message>
    <message>
        <source>Which emulators can be used</source>
        <translation type="unfinished">Qué emuladores se pueden usar</translation>
    </message>
    <message>
        <source>While a game runs, nothing interrupts it: what happened is told in one line after it. People whom you ignore never cause a sound or a message.</source>
        <translation type="unfinished">Durante una partida nada la interrumpe: lo que pasó se cuenta en una línea después. Las personas que ignoras nunca causan un sonido ni un mensaje.</translation>
    </message>
    <message>
        <source>Who is different</source>
        <translation type="unfinished">Quién es distinto</translation>
    </message>
    <message>
        <source>Who speaks Kaillera</source>
        <translation type="unfinished">Quién habla Kaillera</translation>
    </message>
    <message>
        <source>Whoever built this program has not told it where its releases are. Then nobody is asked. Look where you got it from.</source>
        <translation type="unfinished">Quien compiló este programa no le indicó dónde están sus versiones. Entonces no se pregunta a nadie. Mira en el lugar de donde lo sacaste.</translation>
    </message>
    <message>
        <source>Why LAN, even over the internet</source>
        <translation type="unfinished">Por qué LAN, incluso por internet</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">Por qué ayuda un cable</translation>
    </message>
    <message>
        <source>Wi-Fi shares the air with everybody around. Its ping is fine most of the time, and some packets come 20 to 100 ms late. A game needs every one of 60 packets a second, so the late ones count.</source>
        <translation type="unfinished">El Wi-Fi comparte el aire con todos alrededor. Su ping está bien casi siempre, y algunos paquetes llegan de 20 a 100 ms tarde. Una partida necesita cada uno de los 60 paquetes por segundo, así que los tardíos cuentan.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished">Windows</translation>
    </message>
    <message>
        <source>With a friend it is shorter: paste the friend’s link or address under Join a friend.</source>
        <translation type="unfinished">Con un amigo es más corto: pega el enlace o la dirección de tu amigo en Jugar con un amigo.</translation>
    </message>
    <message>
        <source>With {ping} ms of ping, each connection type means:</source>
        <translation type="unfinished">Con {ping} ms de ping, cada tipo de conexión significa:</translation>
    </message>
    <message>
        <source>You can be told when somebody joins your room, when a game starts, when your name is in the chat, when a friend comes, and when a game that you asked for opens. Each has its own switch in the settings, and so have sound, task bar and system messages.</source>
        <translation type="unfinished">Te podemos avisar cuando alguien entra en tu sala, empieza una partida, tu nombre sale en el chat, llega un amigo o se abre un juego que pediste. Cada aviso tiene su propio interruptor en los ajustes, y también el sonido, la barra de tareas y los mensajes del sistema.</translation>
    </message>
    <message>
        <source>You read it before it is saved. Look through it once.</source>
        <translation type="unfinished">Lo lees antes de guardarlo. Repásalo una vez.</translation>
    </message>
    <message>
        <source>Your computer: the frames were there, and the emulator took them late.</source>
        <translation type="unfinished">Tu computadora: los frames estaban ahí y el emulador los tomó tarde.</translation>
    </message>
    <message>
        <source>Your last session: after a lost connection it stays for a few minutes. Wait a little.</source>
        <translation type="unfinished">Tu última sesión: tras una conexión perdida se queda unos minutos. Espera un poco.</translation>
    </message>
    <message>
        <source>Your line: the server and other servers are silent at the same time.</source>
        <translation type="unfinished">Tu conexión: el servidor y otros servidores callan al mismo tiempo.</translation>
    </message>
    <message>
        <source>begin start connect join create lobby room</source>
        <translation type="unfinished">empezar iniciar conectar unirse crear lobby sala</translation>
    </message>
    <message>
        <source>bitness x86 x64 dll library</source>
        <translation type="unfinished">bits x86 x64 dll biblioteca librería 32 64</translation>
    </message>
    <message>
        <source>blocked permission executable denied antivirus</source>
        <translation type="unfinished">bloqueado permiso ejecutable denegado antivirus</translation>
    </message>
    <message>
        <source>charset encoding shift-jis korean cyrillic chat text</source>
        <translation type="unfinished">codificación charset shift-jis coreano cirílico chat texto acentos</translation>
    </message>
    <message>
        <source>connection type excellent good average low bad</source>
        <translation type="unfinished">tipo de conexión excellent good average low bad</translation>
    </message>
    <message>
        <source>delay slow controls latency ping frames</source>
        <translation type="unfinished">delay retraso lento controles latencia ping frames</translation>
    </message>
    <message>
        <source>desync desynch out of sync different rom</source>
        <translation type="unfinished">desync desincronización desincronizado distinta rom</translation>
    </message>
    <message>
        <source>diagnostics check test</source>
        <translation type="unfinished">diagnóstico comprobar prueba test</translation>
    </message>
    <message>
        <source>emulator bytes cheats saves black screen mame project64 1964</source>
        <translation type="unfinished">emulador bytes trucos guardado pantalla negra mame project64 1964</translation>
    </message>
    <message>
        <source>emulator mame snes9x project64 fbneo wine linux</source>
        <translation type="unfinished">emulador mame snes9x project64 fbneo wine linux</translation>
    </message>
    <message>
        <source>emulinker dedicated server run</source>
        <translation type="unfinished">emulinker servidor dedicado</translation>
    </message>
    <message>
        <source>firewall vpn proxy blocked port company school hotel</source>
        <translation type="unfinished">firewall cortafuegos vpn proxy bloqueado puerto empresa escuela hotel</translation>
    </message>
    <message>
        <source>frames ping recommended fixed same helper jitter</source>
        <translation type="unfinished">frames ping recomendado fijo igual asistente jitter</translation>
    </message>
    <message>
        <source>host server own open lan</source>
        <translation type="unfinished">alojar host servidor propio abrir lan</translation>
    </message>
    <message>
        <source>kicked refused banned denied disconnected full</source>
        <translation type="unfinished">expulsado rechazado baneado denegado desconectado lleno kick ban</translation>
    </message>
    <message>
        <source>mame arcade set split merged parent zip full</source>
        <translation type="unfinished">mame arcade set split merged parent zip completo</translation>
    </message>
    <message>
        <source>master list publish register announce public</source>
        <translation type="unfinished">lista maestra publicar registrar anunciar pública</translation>
    </message>
    <message>
        <source>name nick</source>
        <translation type="unfinished">nombre nick apodo</translation>
    </message>
    <message>
        <source>netplay menu kaillera not connected called</source>
        <translation type="unfinished">netplay menú kaillera no conecta llamó</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>no servers list nothing found master</source>
        <translation type="unfinished">no hay servidores lista nada vacía encontrado</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">solo cliente propio</translation>
    </message>
    <message>
        <source>p2p direct friend invite</source>
        <translation type="unfinished">p2p directo amigo invitar invitación</translation>
    </message>
    <message>
        <source>port forwarding router nat 27888 udp tcp upnp outside</source>
        <translation type="unfinished">abrir puertos redirección router nat 27888 udp tcp upnp fuera</translation>
    </message>
    <message>
        <source>report bug save log private</source>
        <translation type="unfinished">informe reporte error guardar registro log privado</translation>
    </message>
    <message>
        <source>rom crc sha checksum compare same other file header</source>
        <translation type="unfinished">rom crc sha suma comprobación comparar igual otro archivo encabezado</translation>
    </message>
    <message>
        <source>sound flash tray notify alert</source>
        <translation type="unfinished">sonido parpadeo bandeja aviso notificación alerta</translation>
    </message>
    <message>
        <source>sram save memory card cheats state</source>
        <translation type="unfinished">sram guardado memoria tarjeta trucos estado save</translation>
    </message>
    <message>
        <source>stall freeze waiting stutter lagstat</source>
        <translation type="unfinished">parón congelado se traba espera tirones lagstat</translation>
    </message>
    <message>
        <source>start crash exit code closed window missing dll</source>
        <translation type="unfinished">inicio crash se cierra código de salida ventana falta dll</translation>
    </message>
    <message>
        <source>stream privacy hide address ip</source>
        <translation type="unfinished">stream privacidad ocultar dirección ip</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">con Wine</translation>
    </message>
    <message>
        <source>update upgrade new version release check</source>
        <translation type="unfinished">actualizar actualización nueva versión publicación buscar update upgrade</translation>
    </message>
    <message>
        <source>use the other edition of the emulator, if its maker offers one.</source>
        <translation type="unfinished">usa la otra edición del emulador, si su autor la ofrece.</translation>
    </message>
    <message>
        <source>wifi wireless wlan cable jitter</source>
        <translation type="unfinished">wifi inalámbrico wlan cable jitter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>– not tested: it could not be tried. That is neither good nor bad.</source>
        <translation type="unfinished">– sin probar: no se pudo intentar. No es bueno ni malo.</translation>
    </message>
    <message>
        <source>≠ other file: the name is the same, the contents are not.</source>
        <translation type="unfinished">≠ otro archivo: el nombre es el mismo, el contenido no.</translation>
    </message>
    <message>
        <source>≠ set: an arcade set of another kind.</source>
        <translation type="unfinished">≠ set: un set de arcade de otro tipo.</translation>
    </message>
    <message>
        <source>✓ fine: it was tried and works.</source>
        <translation type="unfinished">✓ bien: se intentó y funciona.</translation>
    </message>
    <message>
        <source>✓ same: the same file, sure.</source>
        <translation type="unfinished">✓ la misma: el mismo archivo, seguro.</translation>
    </message>
    <message>
        <source>✕ failed: it was tried and does not work.</source>
        <translation type="unfinished">✕ falló: se intentó y no funciona.</translation>
    </message>
    <message>
        <source>✕ not found: nothing with that name is in your folders.</source>
        <translation type="unfinished">✕ no está: no hay nada con ese nombre en tus carpetas.</translation>
    </message>
</context>
<context>
    <name>installing</name>
    <message>
        <source>An AppImage loads nothing that lies beside it.</source>
        <translation type="unfinished">Un AppImage no carga nada de lo que tiene al lado.</translation>
    </message>
    <message>
        <source>An emulator that runs now notices it at its next start. Others in the same folder use the same library.</source>
        <translation type="unfinished">Un emulador que está abierto lo nota cuando se inicie de nuevo. Otros en la misma carpeta usan la misma biblioteca.</translation>
    </message>
    <message>
        <source>Back in its place: {path}, from {name}</source>
        <translation type="unfinished">De vuelta en su lugar: {path}, desde {name}</translation>
    </message>
    <message>
        <source>Choose the emulator’s program</source>
        <translation type="unfinished">Elige el programa del emulador</translation>
    </message>
    <message>
        <source>Choose the file that starts the emulator.</source>
        <translation type="unfinished">Elige el archivo que inicia el emulador.</translation>
    </message>
    <message>
        <source>Choose the program that it starts.</source>
        <translation type="unfinished">Elige el programa que inicia.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation type="unfinished">Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the right library by hand, as docs/emulators.md says.</source>
        <translation type="unfinished">Copia a mano la biblioteca correcta, como dice docs/emulators.md.</translation>
    </message>
    <message>
        <source>In place of another version: {path}</source>
        <translation type="unfinished">En lugar de otra versión: {path}</translation>
    </message>
    <message>
        <source>In place of: {path}</source>
        <translation type="unfinished">En lugar de: {path}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">Instalar</translation>
    </message>
    <message>
        <source>Install the Kaillera library into {program}?</source>
        <translation type="unfinished">¿Instalar la biblioteca Kaillera en {program}?</translation>
    </message>
    <message>
        <source>Kaillera library: another one. It does not call this program.</source>
        <translation type="unfinished">Biblioteca Kaillera: otra. No llama a este programa.</translation>
    </message>
    <message>
        <source>Kaillera library: none beside it.</source>
        <translation type="unfinished">Biblioteca Kaillera: no hay ninguna al lado.</translation>
    </message>
    <message>
        <source>Kaillera library: ours, but not as this version has it.</source>
        <translation type="unfinished">Biblioteca Kaillera: la nuestra, pero no como la tiene esta versión.</translation>
    </message>
    <message>
        <source>Left as it is, for it is not ours: {path}</source>
        <translation type="unfinished">Se deja como está, porque no es la nuestra: {path}</translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation type="unfinished">Quítalo de ahí primero.</translation>
    </message>
    <message>
        <source>Move the emulator to a folder of your own, not Program Files, and try again.</source>
        <translation type="unfinished">Mueve el emulador a una carpeta tuya, no en “Archivos de programa”, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>New file: {path}</source>
        <translation type="unfinished">Archivo nuevo: {path}</translation>
    </message>
    <message>
        <source>No Linux emulator is known to load one by itself: look into its documentation.</source>
        <translation type="unfinished">No se conoce ningún emulador para Linux que cargue una por sí mismo: mira su documentación.</translation>
    </message>
    <message>
        <source>No library of ours is there.</source>
        <translation type="unfinished">Ahí no hay ninguna biblioteca nuestra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room there, and try again.</source>
        <translation type="unfinished">No se cambió nada. Libera espacio ahí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: {detail}.</source>
        <translation type="unfinished">No se cambió nada. El sistema dice: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished">No se cambió nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Remove the one that the emulator does not use.</source>
        <translation type="unfinished">Quita la que el emulador no usa.</translation>
    </message>
    <message>
        <source>Somebody has replaced ours since. It was left as it is.</source>
        <translation type="unfinished">Alguien reemplazó la nuestra desde entonces. Se dejó como está.</translation>
    </message>
    <message>
        <source>Something was changed in that folder meanwhile.</source>
        <translation type="unfinished">Mientras tanto, algo cambió en esa carpeta.</translation>
    </message>
    <message>
        <source>Take a complete package, or run make library in a clone.</source>
        <translation type="unfinished">Toma un paquete completo, o ejecuta “make library” en un clon.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Quitarla</translation>
    </message>
    <message>
        <source>Take the Kaillera library away from {program}?</source>
        <translation type="unfinished">¿Quitar la biblioteca Kaillera de {program}?</translation>
    </message>
    <message>
        <source>Taken away: {path}</source>
        <translation type="unfinished">Quitada: {path}</translation>
    </message>
    <message>
        <source>The Kaillera library was installed into {program}.</source>
        <translation type="unfinished">La biblioteca Kaillera se instaló en {program}.</translation>
    </message>
    <message>
        <source>The Kaillera library was taken away from {program}.</source>
        <translation type="unfinished">La biblioteca Kaillera se quitó de {program}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">El disco está lleno.</translation>
    </message>
    <message>
        <source>The emulator runs and holds its library.</source>
        <translation type="unfinished">El emulador está abierto y retiene su biblioteca.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation type="unfinished">No se pudo escribir la biblioteca.</translation>
    </message>
    <message>
        <source>The library there is not ours: {detail}.</source>
        <translation type="unfinished">La biblioteca que hay ahí no es la nuestra: {detail}.</translation>
    </message>
    <message>
        <source>The one that was there is kept as {name}.</source>
        <translation type="unfinished">La que había se conserva como {name}.</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <translation type="unfinished">El sistema dice: {detail}.</translation>
    </message>
    <message>
        <source>There is no library for 32-bit Linux programs.</source>
        <translation type="unfinished">No hay biblioteca para programas de Linux de 32 bits.</translation>
    </message>
    <message>
        <source>There is no library for programs of the Mac.</source>
        <translation type="unfinished">No hay biblioteca para programas de Mac.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translation type="unfinished">No hay nada que quitar.</translation>
    </message>
    <message>
        <source>This copy of the client has no libraries.</source>
        <translation type="unfinished">Esta copia del cliente no tiene bibliotecas.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: it comes to this window.</source>
        <translation type="unfinished">Activa el netplay en su menú: llega a esta ventana.</translation>
    </message>
    <message>
        <source>Two libraries there have the same name: {detail}.</source>
        <translation type="unfinished">Dos bibliotecas tienen ahí el mismo nombre: {detail}.</translation>
    </message>
    <message>
        <source>Use an edition of the emulator for Windows, or for 64-bit Linux on a PC.</source>
        <translation type="unfinished">Usa una edición del emulador para Windows, o para Linux de 64 bits en una PC.</translation>
    </message>
    <message>
        <source>You may not write to the emulator’s folder.</source>
        <translation type="unfinished">No tienes permiso para escribir en la carpeta del emulador.</translation>
    </message>
    <message>
        <source>{detail} is no file that can be read.</source>
        <translation type="unfinished">{detail} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>{program} cannot be read.</source>
        <translation type="unfinished">No se puede leer {program}.</translation>
    </message>
    <message>
        <source>{program} does not say whether it runs with 32 or 64 bits.</source>
        <translation type="unfinished">{program} no dice si funciona con 32 o 64 bits.</translation>
    </message>
    <message>
        <source>{program} has this program’s Kaillera library already.</source>
        <translation type="unfinished">{program} ya tiene la biblioteca Kaillera de este programa.</translation>
    </message>
    <message>
        <source>{program} is a script that starts another program.</source>
        <translation type="unfinished">{program} es un script que inicia otro programa.</translation>
    </message>
    <message>
        <source>{program} is built for another kind of processor.</source>
        <translation type="unfinished">{program} está hecho para otro tipo de procesador.</translation>
    </message>
    <message>
        <source>{program} is no program.</source>
        <translation type="unfinished">{program} no es un programa.</translation>
    </message>
    <message>
        <source>✓ Kaillera library: ours is installed.</source>
        <translation type="unfinished">✓ Biblioteca Kaillera: la nuestra está instalada.</translation>
    </message>
    <message>
        <source>✕ Kaillera library: {b}-bit beside a {a}-bit emulator. It cannot load.</source>
        <translation type="unfinished">✕ Biblioteca Kaillera: de {b} bits junto a un emulador de {a} bits. No se puede cargar.</translation>
    </message>
</context>
<context>
    <name>invites</name>
    <message>
        <source>1 frame for each 16 ms of your ping there, rounded up</source>
        <translation type="unfinished">1 frame por cada 16 ms de tu ping allí, redondeado hacia arriba</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, ROM CRC {crc}, connection type {type}</source>
        <translation type="unfinished">Juega “{game}” con {owner}: {link} – otros clientes: servidor {server}, sala de {owner}, ROM CRC {crc}, tipo de conexión {type}</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, connection type {type}</source>
        <translation type="unfinished">Juega “{game}” con {owner}: {link} – otros clientes: servidor {server}, sala de {owner}, tipo de conexión {type}</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>in your emulator&apos;s list</source>
        <translation type="unfinished">en la lista de tu emulador</translation>
    </message>
    <message>
        <source>≠ you have another file with this name</source>
        <translation type="unfinished">≠ tienes otro archivo con este nombre</translation>
    </message>
    <message>
        <source>✓ you have a file with this name</source>
        <translation type="unfinished">✓ tienes un archivo con este nombre</translation>
    </message>
    <message>
        <source>✓ you have this file</source>
        <translation type="unfinished">✓ tienes este archivo</translation>
    </message>
    <message>
        <source>✕ not found in your library</source>
        <translation type="unfinished">✕ no está en tu biblioteca</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System: {language}</source>
        <translation type="unfinished">Sistema: {language}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (borrador)</translation>
    </message>
</context>
<context>
    <name>launching</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished">Hay comillas sin cerrar.</translation>
    </message>
    <message>
        <source>Choose its program if you have one, or play the demo meanwhile.</source>
        <translation type="unfinished">Elige su programa si tienes uno, o juega la demo mientras tanto.</translation>
    </message>
    <message>
        <source>It cannot load a library of another kind, so it was not started.</source>
        <translation type="unfinished">No puede cargar una biblioteca de otro tipo, así que no se inició.</translation>
    </message>
    <message>
        <source>It is not started by itself until your library has the game.</source>
        <translation type="unfinished">No se inicia solo hasta que tu biblioteca tenga el juego.</translation>
    </message>
    <message>
        <source>It left no message. Start it by hand once to see more.</source>
        <translation type="unfinished">No dejó ningún mensaje. Inícialo una vez a mano para ver más.</translation>
    </message>
    <message>
        <source>It may wait behind another window.</source>
        <translation type="unfinished">Quizá espera detrás de otra ventana.</translation>
    </message>
    <message>
        <source>Last lines of {emulator}:</source>
        <translation type="unfinished">Últimas líneas de {emulator}:</translation>
    </message>
    <message>
        <source>Last message: “{text}”.</source>
        <translation type="unfinished">Último mensaje: “{text}”.</translation>
    </message>
    <message>
        <source>No emulator with Kaillera found.</source>
        <translation type="unfinished">No se encontró ningún emulador con Kaillera.</translation>
    </message>
    <message>
        <source>Starting {emulator}… {seconds} s</source>
        <translation type="unfinished">Iniciando {emulator}… {seconds} s</translation>
    </message>
    <message>
        <source>The system does not allow to run {path}.</source>
        <translation type="unfinished">El sistema no permite ejecutar {path}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The value of {word} cannot be given to a batch file safely.</source>
        <translation type="unfinished">El valor de {word} no se puede pasar con seguridad a un archivo por lotes.</translation>
    </message>
    <message>
        <source>There is no program at {path}.</source>
        <translation type="unfinished">No hay ningún programa en {path}.</translation>
    </message>
    <message>
        <source>This system cannot run {path}.</source>
        <translation type="unfinished">Este sistema no puede ejecutar {path}.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: look for “Netplay” or “Kaillera”.</source>
        <translation type="unfinished">Activa el netplay en su menú: busca “Netplay” o “Kaillera”.</translation>
    </message>
    <message>
        <source>{emulator} closed after {seconds} s (exit code {code}).</source>
        <translation type="unfinished">{emulator} se cerró tras {seconds} s (código de salida {code}).</translation>
    </message>
    <message>
        <source>{emulator} crashed after {seconds} s (signal {code}).</source>
        <translation type="unfinished">{emulator} falló tras {seconds} s (señal {code}).</translation>
    </message>
    <message>
        <source>{emulator} did not open a window within 10 s.</source>
        <translation type="unfinished">{emulator} no abrió una ventana en 10 s.</translation>
    </message>
    <message>
        <source>{emulator} is {a}-bit but the Kaillera library is {b}-bit.</source>
        <translation type="unfinished">{emulator} es de {a} bits, pero la biblioteca Kaillera es de {b} bits.</translation>
    </message>
    <message>
        <source>{emulator} needs the file of {game}, and you have not chosen one.</source>
        <translation type="unfinished">{emulator} necesita el archivo de {game} y no has elegido ninguno.</translation>
    </message>
    <message>
        <source>{emulator} runs but has not called the Kaillera library.</source>
        <translation type="unfinished">{emulator} funciona pero no ha llamado a la biblioteca Kaillera.</translation>
    </message>
    <message>
        <source>{emulator} was not started: its arguments cannot be used.</source>
        <translation type="unfinished">{emulator} no se inició: sus argumentos no se pueden usar.</translation>
    </message>
    <message>
        <source>{word} is no placeholder.</source>
        <translation type="unfinished">{word} no es un marcador.</translation>
    </message>
    <message>
        <source>{word} is no placeholder. There are: {known}.</source>
        <translation type="unfinished">{word} no es un marcador. Existen: {known}.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 file could not be read</source>
        <translation type="unfinished">1 archivo no se pudo leer</translation>
    </message>
    <message>
        <source>1 file seen; known endings: {list}.</source>
        <translation type="unfinished">1 archivo visto; extensiones conocidas: {list}.</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished">1 carpeta</translation>
    </message>
    <message>
        <source>1 game</source>
        <translation type="unfinished">1 juego</translation>
    </message>
    <message>
        <source>? not in any database</source>
        <translation type="unfinished">? en ninguna base</translation>
    </message>
    <message>
        <source>A game runs; the scan goes on after it.</source>
        <translation type="unfinished">Hay una partida en curso; la búsqueda sigue después.</translation>
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
        <translation type="unfinished">Elige una carpeta; los archivos solo se leen, nunca se suben.</translation>
    </message>
    <message>
        <source>DAT file of a database</source>
        <translation type="unfinished">Archivo DAT de una base de datos</translation>
    </message>
    <message>
        <source>DAT files (*.dat *.xml);;All files (*)</source>
        <translation type="unfinished">Archivos DAT (*.dat *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>File for {game}</source>
        <translation type="unfinished">Archivo para {game}</translation>
    </message>
    <message>
        <source>Folder with games</source>
        <translation type="unfinished">Carpeta con juegos</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Juego</translation>
    </message>
    <message>
        <source>Games ({endings});;All files (*)</source>
        <translation type="unfinished">Juegos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Its ending is not known, or it cannot be read.</source>
        <translation type="unfinished">Su extensión no se conoce, o no se puede leer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Clase</translation>
    </message>
    <message>
        <source>Known dump</source>
        <translation type="unfinished">Dump conocido</translation>
    </message>
    <message>
        <source>Looking for files: {n} so far</source>
        <translation type="unfinished">Buscando archivos: {n} hasta ahora</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished">Buscando archivos…</translation>
    </message>
    <message>
        <source>No game is known yet.</source>
        <translation type="unfinished">Aún no se conoce ningún juego.</translation>
    </message>
    <message>
        <source>No games recognised in {folder}.</source>
        <translation type="unfinished">No se reconoció ningún juego en {folder}.</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation type="unfinished">Leyendo la biblioteca…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>The folders could not be read.</source>
        <translation type="unfinished">No se pudieron leer las carpetas.</translation>
    </message>
    <message>
        <source>The scan was stopped. What was found is kept.</source>
        <translation type="unfinished">La búsqueda se detuvo. Lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>This holds until you close the program.</source>
        <translation type="unfinished">Esto vale hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>Where are your games?</source>
        <translation type="unfinished">¿Dónde están tus juegos?</translation>
    </message>
    <message>
        <source>Your folders have not been read to the end.</source>
        <translation type="unfinished">Tus carpetas no se han leído hasta el final.</translation>
    </message>
    <message>
        <source>arcade set, in no database</source>
        <translation type="unfinished">set de arcade, en ninguna base de datos</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation type="unfinished">viene con este programa</translation>
    </message>
    <message>
        <source>database: 1 game</source>
        <translation type="unfinished">base de datos: 1 juego</translation>
    </message>
    <message>
        <source>database: {n} games</source>
        <translation type="unfinished">base de datos: {n} juegos</translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished">archivo</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation type="unfinished">faltan archivos</translation>
    </message>
    <message>
        <source>full, non-merged</source>
        <translation type="unfinished">full non-merged</translation>
    </message>
    <message>
        <source>in an archive</source>
        <translation type="unfinished">comprimido</translation>
    </message>
    <message>
        <source>in its list</source>
        <translation type="unfinished">en su lista</translation>
    </message>
    <message>
        <source>needs no file</source>
        <translation type="unfinished">no necesita archivo</translation>
    </message>
    <message>
        <source>no database: {reason}</source>
        <translation type="unfinished">no es base de datos: {reason}</translation>
    </message>
    <message>
        <source>split – parent `{parent}` found</source>
        <translation type="unfinished">split con parent `{parent}`</translation>
    </message>
    <message>
        <source>split – parent missing</source>
        <translation type="unfinished">split: falta el parent</translation>
    </message>
    <message>
        <source>the emulator&apos;s own</source>
        <translation type="unfinished">del emulador</translation>
    </message>
    <message>
        <source>your {n} folders</source>
        <translation type="unfinished">tus {n} carpetas</translation>
    </message>
    <message>
        <source>{file} is no game that can be recognised.</source>
        <translation type="unfinished">{file} no es un juego que se pueda reconocer.</translation>
    </message>
    <message>
        <source>{games} in {folders}</source>
        <translation type="unfinished">{games} en {folders}</translation>
    </message>
    <message>
        <source>{game} is played with {file} from now on.</source>
        <translation type="unfinished">{game} se juega con {file} desde ahora.</translation>
    </message>
    <message>
        <source>{n} files could not be read</source>
        <translation type="unfinished">{n} archivos no se pudieron leer</translation>
    </message>
    <message>
        <source>{n} files seen; known endings: {list}.</source>
        <translation type="unfinished">{n} archivos vistos; extensiones conocidas: {list}.</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished">{n} carpetas</translation>
    </message>
    <message>
        <source>{n} games</source>
        <translation type="unfinished">{n} juegos</translation>
    </message>
    <message>
        <source>{n} of {total} files: {file}</source>
        <translation type="unfinished">{n} de {total} archivos: {file}</translation>
    </message>
    <message>
        <source>✓ known good dump</source>
        <translation type="unfinished">✓ dump bueno</translation>
    </message>
</context>
<context>
    <name>lobby</name>
    <message>
        <source>About this game in the emulator</source>
        <translation type="unfinished">Acerca de este juego en el emulador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Administración</translation>
    </message>
    <message>
        <source>An operator has muted you here.</source>
        <translation type="unfinished">Un operador te silenció aquí.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished">Copiar nombre</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">Amigo</translation>
    </message>
    <message>
        <source>Get told when it ends?</source>
        <translation type="unfinished">¿Quieres un aviso cuando termine?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">Ignorar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Invitar</translation>
    </message>
    <message>
        <source>Its room waits for players in the lobby.</source>
        <translation type="unfinished">Su sala espera jugadores en el lobby.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">Ninguna partida coincide.</translation>
    </message>
    <message>
        <source>No longer a friend</source>
        <translation type="unfinished">Quitar de amigos</translation>
    </message>
    <message>
        <source>Nobody has opened a game yet.</source>
        <translation type="unfinished">Nadie ha abierto una partida aún.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished">Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>One game is hidden by your search.</source>
        <translation type="unfinished">Tu búsqueda oculta una partida.</translation>
    </message>
    <message>
        <source>Open one – others see it at once.</source>
        <translation type="unfinished">Abre una; los demás la ven al instante.</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation type="unfinished">Mensaje privado</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation type="unfinished">Volver a mostrar mensajes</translation>
    </message>
    <message>
        <source>Slow mode: {s} s</source>
        <translation type="unfinished">Modo lento: {s} s</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · {n} lines wait</source>
        <translation type="unfinished">Modo lento: {s} s · {n} líneas esperan</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · “{line}” waits</source>
        <translation type="unfinished">Modo lento: {s} s · “{line}” espera</translation>
    </message>
    <message>
        <source>This command is too long.</source>
        <translation type="unfinished">Este comando es demasiado largo.</translation>
    </message>
    <message>
        <source>This game</source>
        <translation type="unfinished">Este juego</translation>
    </message>
    <message>
        <source>This server does not allow {game}.</source>
        <translation type="unfinished">Este servidor no permite {game}.</translation>
    </message>
    <message>
        <source>This server needs two players.</source>
        <translation type="unfinished">Este servidor necesita dos jugadores.</translation>
    </message>
    <message>
        <source>This server takes {most} characters at most. Your text is kept.</source>
        <translation type="unfinished">Este servidor admite {most} caracteres como máximo. Tu texto se conserva.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” cannot be sent.</source>
        <translation type="unfinished">Este servidor usa {enc}; “{ch}” no se puede enviar.</translation>
    </message>
    <message>
        <source>This server wants {s} s between messages. Your text is kept.</source>
        <translation type="unfinished">Este servidor pide {s} s entre mensajes. Tu texto se conserva.</translation>
    </message>
    <message>
        <source>To try alone:</source>
        <translation type="unfinished">Para probar sin nadie más:</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation type="unfinished">Demasiado rápido.</translation>
    </message>
    <message>
        <source>You can join it in the lobby.</source>
        <translation type="unfinished">Puedes unirte en el lobby.</translation>
    </message>
    <message>
        <source>You get told as soon as it happens, while you are on this server.</source>
        <translation type="unfinished">Te avisamos en cuanto ocurra, mientras estés en este servidor.</translation>
    </message>
    <message>
        <source>Your rank is not known here; the server decides.</source>
        <translation type="unfinished">Aquí no se conoce tu rango; decide el servidor.</translation>
    </message>
    <message>
        <source>Your text was not sent.</source>
        <translation type="unfinished">Tu texto no se envió.</translation>
    </message>
    <message>
        <source>{game} has ended.</source>
        <translation type="unfinished">{game} terminó.</translation>
    </message>
    <message>
        <source>{game} is running.</source>
        <translation type="unfinished">{game} está en curso.</translation>
    </message>
    <message>
        <source>{host} has opened {game}.</source>
        <translation type="unfinished">{host} abrió {game}.</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation type="unfinished">{name} llegó.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation type="unfinished">{name} se fue.</translation>
    </message>
    <message>
        <source>{name} opened “{game}”.</source>
        <translation type="unfinished">{name} abrió “{game}”.</translation>
    </message>
    <message>
        <source>{name}: do you want to play {game}?</source>
        <translation type="unfinished">{name}: ¿quieres jugar {game}?</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">Tu búsqueda oculta {n} partidas.</translation>
    </message>
    <message>
        <source>… and {n} more came, went or opened games.</source>
        <translation type="unfinished">… y {n} más llegaron, se fueron o abrieron partidas.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>1 game that you waited for</source>
        <translation type="unfinished">1 partida que esperabas</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished">1 invitación</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished">1 mensaje</translation>
    </message>
    <message>
        <source>1 player joined your room</source>
        <translation type="unfinished">1 jugador entró en tu sala</translation>
    </message>
    <message>
        <source>1 start</source>
        <translation type="unfinished">1 inicio</translation>
    </message>
    <message>
        <source>1 time a friend came or opened a game</source>
        <translation type="unfinished">1 vez llegó un amigo o abrió una partida</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Cliente de Kaillera</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">Empieza la partida.</translation>
    </message>
    <message>
        <source>While you played: {list}.</source>
        <translation type="unfinished">Mientras jugabas: {list}.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} entró en tu sala.</translation>
    </message>
    <message>
        <source>{n} games that you waited for</source>
        <translation type="unfinished">{n} partidas que esperabas</translation>
    </message>
    <message>
        <source>{n} invitations</source>
        <translation type="unfinished">{n} invitaciones</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation type="unfinished">{n} mensajes</translation>
    </message>
    <message>
        <source>{n} players joined your room</source>
        <translation type="unfinished">{n} jugadores entraron en tu sala</translation>
    </message>
    <message>
        <source>{n} starts</source>
        <translation type="unfinished">{n} inicios</translation>
    </message>
    <message>
        <source>{n} times a friend came or opened a game</source>
        <translation type="unfinished">{n} veces llegó un amigo o abrió una partida</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Checks of the Kaillera client</source>
        <translation type="unfinished">Comprobaciones del cliente de Kaillera</translation>
    </message>
    <message>
        <source>Copied, with private data replaced.</source>
        <translation type="unfinished">Copiado, con los datos privados reemplazados.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">Copiado.</translation>
    </message>
    <message>
        <source>It could not be saved there: {reason}. Try another place.</source>
        <translation type="unfinished">No se pudo guardar allí: {reason}. Prueba otro lugar.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Guardado como {file}.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished">Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">Escribiendo el informe…</translation>
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
        <translation type="unfinished">Los demás leen: “{line}”. No se envía nada más.</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent. Whoever comes is told once by itself.</source>
        <translation type="unfinished">Los demás leen: “{line}”. No se envía nada más. A quien llegue se le dice una vez, automáticamente.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">en uso</translation>
    </message>
    <message>
        <source>same as {names}</source>
        <translation type="unfinished">igual que {names}</translation>
    </message>
</context>
<context>
    <name>roms</name>
    <message>
        <source>1 game is open, but you do not have it in your library.</source>
        <translation type="unfinished">Hay 1 partida abierta, pero no la tienes en tu biblioteca.</translation>
    </message>
    <message>
        <source>Before, {{name}} told another one; the newest counts.</source>
        <translation type="unfinished">Antes, {{name}} indicó otra; vale la más reciente.</translation>
    </message>
    <message>
        <source>Choose the one to play; then it can be compared.</source>
        <translation type="unfinished">Elige la que se va a jugar; entonces se puede comparar.</translation>
    </message>
    <message>
        <source>It finds the file itself. To compare yours with the others&apos;, choose the file here too.</source>
        <translation type="unfinished">Encuentra el archivo por sí mismo. Para comparar el tuyo con el de los demás, elige el archivo también aquí.</translation>
    </message>
    <message>
        <source>It is compared as soon as somebody comes.</source>
        <translation type="unfinished">Se compara en cuanto llegue alguien.</translation>
    </message>
    <message>
        <source>No folder with games is chosen yet.</source>
        <translation type="unfinished">Aún no se ha elegido ninguna carpeta con juegos.</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder (1 file).</source>
        <translation type="unfinished">No hay nada con ese nombre en tu carpeta (1 archivo).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder ({files} files).</source>
        <translation type="unfinished">No hay nada con ese nombre en tu carpeta ({files} archivos).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders (1 file).</source>
        <translation type="unfinished">No hay nada con ese nombre en tus {folders} carpetas (1 archivo).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders ({files} files).</source>
        <translation type="unfinished">No hay nada con ese nombre en tus {folders} carpetas ({files} archivos).</translation>
    </message>
    <message>
        <source>ROMs are compared as soon as it is.</source>
        <translation type="unfinished">Las ROMs se comparan en cuanto se lea.</translation>
    </message>
    <message>
        <source>Same file (CRC {crc}).</source>
        <translation type="unfinished">El mismo archivo (CRC {crc}).</translation>
    </message>
    <message>
        <source>So there is nothing to compare.</source>
        <translation type="unfinished">Así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Started with different ROMs: {name} has CRC {theirs}, you have CRC {yours}.</source>
        <translation type="unfinished">Se empezó con ROMs distintas: {name} tiene CRC {theirs}, tú tienes CRC {yours}.</translation>
    </message>
    <message>
        <source>The file of {name} is not checked.</source>
        <translation type="unfinished">El archivo de {name} no está comprobado.</translation>
    </message>
    <message>
        <source>The game starts although {name} has a different ROM.</source>
        <translation type="unfinished">La partida empieza aunque {name} tiene otra ROM.</translation>
    </message>
    <message>
        <source>This MAME set is not complete.</source>
        <translation type="unfinished">Este set de MAME no está completo.</translation>
    </message>
    <message>
        <source>This MAME set is split and the parent {parent} is missing.</source>
        <translation type="unfinished">Este set de MAME es split y falta el parent {parent}.</translation>
    </message>
    <message>
        <source>This game needs no ROM.</source>
        <translation type="unfinished">Este juego no necesita ROM.</translation>
    </message>
    <message>
        <source>Told in the chat: {names}.</source>
        <translation type="unfinished">Dicho en el chat: {names}.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set for {emulator}.</source>
        <translation type="unfinished">Usa un set completo, non-merged, para {emulator}.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set.</source>
        <translation type="unfinished">Usa un set completo, non-merged.</translation>
    </message>
    <message>
        <source>You do not have {game}.</source>
        <translation type="unfinished">No tienes {game}.</translation>
    </message>
    <message>
        <source>You have this file (CRC {crc}).</source>
        <translation type="unfinished">Tienes este archivo (CRC {crc}).</translation>
    </message>
    <message>
        <source>You have {n} different files of {game}.</source>
        <translation type="unfinished">Tienes {n} archivos distintos de {game}.</translation>
    </message>
    <message>
        <source>Your emulator has {game} in its list.</source>
        <translation type="unfinished">Tu emulador tiene {game} en su lista.</translation>
    </message>
    <message>
        <source>Your library is not read yet.</source>
        <translation type="unfinished">Tu biblioteca aún no se ha leído.</translation>
    </message>
    <message>
        <source>Yours: {line}</source>
        <translation type="unfinished">La tuya: {line}</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Full, split and merged sets have different files; agree on one.</source>
        <translation type="unfinished">Tuyo: {yours}. De ellos: {theirs}. Los sets completos, split y merged tienen archivos distintos; pónganse de acuerdo en uno.</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Starting would desync at once.</source>
        <translation type="unfinished">La tuya: {yours}. La suya: {theirs}. Si empiezan así, habrá desync enseguida.</translation>
    </message>
    <message>
        <source>{name} has a different file with the same name.</source>
        <translation type="unfinished">{name} tiene otro archivo con el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} has a different set with the same name.</source>
        <translation type="unfinished">{name} tiene otro set con el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} uses another client that cannot be checked automatically, or has told no ROM. Compare this in chat: {line}.</source>
        <translation type="unfinished">{name} usa otro cliente que no se puede comprobar automáticamente, o no indicó ninguna ROM. Compara esto en el chat: {line}.</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation type="unfinished">{name}: {line}</translation>
    </message>
    <message>
        <source>{n} games are open, but you have none of them in your library.</source>
        <translation type="unfinished">Hay {n} partidas abiertas, pero no tienes ninguna en tu biblioteca.</translation>
    </message>
    <message>
        <source>{{name}} has a different ROM: CRC {crc}, {size} bytes.</source>
        <translation type="unfinished">{{name}} tiene otra ROM: CRC {crc}, {size} bytes.</translation>
    </message>
    <message>
        <source>{{name}} has the same ROM (CRC {crc}).</source>
        <translation type="unfinished">{{name}} tiene la misma ROM (CRC {crc}).</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>A practice, or a server on a computer without a network, is on this computer only. Host a game or join a server.</source>
        <translation type="unfinished">Una práctica, o un servidor en una computadora sin red, solo existe en esta computadora. Aloja una partida o únete a un servidor.</translation>
    </message>
    <message>
        <source>Agree on LAN.</source>
        <translation type="unfinished">Acuerden usar LAN.</translation>
    </message>
    <message>
        <source>Agree on one.</source>
        <translation type="unfinished">Acuerden uno.</translation>
    </message>
    <message>
        <source>Different connection types.</source>
        <translation type="unfinished">Tipos de conexión distintos.</translation>
    </message>
    <message>
        <source>Different connection types: {list}.</source>
        <translation type="unfinished">Tipos de conexión distintos: {list}.</translation>
    </message>
    <message>
        <source>Different emulators in the room.</source>
        <translation type="unfinished">Emuladores distintos en la sala.</translation>
    </message>
    <message>
        <source>Different emulators in the room: {list}.</source>
        <translation type="unfinished">Emuladores distintos en la sala: {list}.</translation>
    </message>
    <message>
        <source>Everybody is ready. Go!</source>
        <translation type="unfinished">Todos están listos. Adelante.</translation>
    </message>
    <message>
        <source>Friends cannot join here.</source>
        <translation type="unfinished">Los amigos no pueden unirse aquí.</translation>
    </message>
    <message>
        <source>Invitation copied.</source>
        <translation type="unfinished">Invitación copiada.</translation>
    </message>
    <message>
        <source>It does not say whose.</source>
        <translation type="unfinished">No dice de quién.</translation>
    </message>
    <message>
        <source>It has this computer&apos;s address in your network; friends elsewhere cannot reach it.</source>
        <translation type="unfinished">Lleva la dirección de esta computadora en tu red; los amigos de otros lugares no pueden alcanzarla.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">Únete a otra partida o pregunta el motivo al host.</translation>
    </message>
    <message>
        <source>Join or create a game first</source>
        <translation type="unfinished">Únete primero a una partida o crea una</translation>
    </message>
    <message>
        <source>Only the host can let you back in.</source>
        <translation type="unfinished">Solo el host puede volver a dejarte entrar.</translation>
    </message>
    <message>
        <source>Others still play.</source>
        <translation type="unfinished">Otros siguen jugando.</translation>
    </message>
    <message>
        <source>Paste it where your friends read it.</source>
        <translation type="unfinished">Pégala donde la lean tus amigos.</translation>
    </message>
    <message>
        <source>Players with old clients may lose the connection.</source>
        <translation type="unfinished">Los jugadores con clientes antiguos pueden perder la conexión.</translation>
    </message>
    <message>
        <source>Send the invite, or get told when somebody joins.</source>
        <translation type="unfinished">Envía la invitación, o pide un aviso cuando alguien entre.</translation>
    </message>
    <message>
        <source>Starting… waiting for {m} players to load.</source>
        <translation type="unfinished">Iniciando… esperando a que carguen {m} jugadores.</translation>
    </message>
    <message>
        <source>The emulators exchange data in the chat (lines: {n}).</source>
        <translation type="unfinished">Los emuladores intercambian datos en el chat (líneas: {n}).</translation>
    </message>
    <message>
        <source>The game starts in {emulator}. Go to its window.</source>
        <translation type="unfinished">El juego empieza en {emulator}. Ve a su ventana.</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">Empieza la partida.</translation>
    </message>
    <message>
        <source>The game starts. Its window opens now.</source>
        <translation type="unfinished">Empieza la partida. Ahora se abre su ventana.</translation>
    </message>
    <message>
        <source>The host removed you from this game before.</source>
        <translation type="unfinished">El host te expulsó antes de esta partida.</translation>
    </message>
    <message>
        <source>The next game can start when everybody is out.</source>
        <translation type="unfinished">La siguiente partida puede empezar cuando todos hayan salido.</translation>
    </message>
    <message>
        <source>The server reports a desync.</source>
        <translation type="unfinished">El servidor avisa de un desync.</translation>
    </message>
    <message>
        <source>The server says: a player&apos;s packets come late.</source>
        <translation type="unfinished">El servidor dice: los paquetes de un jugador llegan tarde.</translation>
    </message>
    <message>
        <source>The server says: {who}&apos;s packets come late.</source>
        <translation type="unfinished">El servidor dice: los paquetes de {who} llegan tarde.</translation>
    </message>
    <message>
        <source>This game sends {size} bytes a frame for each player.</source>
        <translation type="unfinished">Este juego envía {size} bytes por frame y jugador.</translation>
    </message>
    <message>
        <source>This room needs the host&apos;s emulator.</source>
        <translation type="unfinished">Esta sala necesita el emulador del host.</translation>
    </message>
    <message>
        <source>This room needs {wanted}.</source>
        <translation type="unfinished">Esta sala necesita {wanted}.</translation>
    </message>
    <message>
        <source>Waiting for a second player.</source>
        <translation type="unfinished">Esperando a un segundo jugador.</translation>
    </message>
    <message>
        <source>You have {own}.</source>
        <translation type="unfinished">Tienes {own}.</translation>
    </message>
    <message>
        <source>You were removed from the game.</source>
        <translation type="unfinished">Te expulsaron de la partida.</translation>
    </message>
    <message>
        <source>You will be told when somebody joins.</source>
        <translation type="unfinished">Te avisamos cuando alguien entre.</translation>
    </message>
    <message>
        <source>slow, frames come late</source>
        <translation type="unfinished">lento, los frames llegan tarde</translation>
    </message>
    <message>
        <source>slow, waiting for {who}</source>
        <translation type="unfinished">lento, esperando a {who}</translation>
    </message>
    <message>
        <source>the game in its window stands still</source>
        <translation type="unfinished">el juego de la ventana está parado</translation>
    </message>
    <message>
        <source>your emulator</source>
        <translation type="unfinished">tu emulador</translation>
    </message>
    <message>
        <source>{host} removed you from the game.</source>
        <translation type="unfinished">{host} te expulsó de la partida.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} entró en la sala.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} entró en tu sala.</translation>
    </message>
    <message>
        <source>{name} left the game.</source>
        <translation type="unfinished">{name} salió de la partida.</translation>
    </message>
    <message>
        <source>{name} left the room.</source>
        <translation type="unfinished">{name} salió de la sala.</translation>
    </message>
    <message>
        <source>{name} still plays.</source>
        <translation type="unfinished">{name} sigue jugando.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>An emulator could not attach.</source>
        <translation type="unfinished">Un emulador no se pudo conectar.</translation>
    </message>
    <message>
        <source>Another one is attached already, or it was made for another version of this client.</source>
        <translation type="unfinished">Ya hay otro conectado, o se hizo para otra versión de este cliente.</translation>
    </message>
    <message>
        <source>Ask the others whether their game opened.</source>
        <translation type="unfinished">Pregunta a los demás si su juego se abrió.</translation>
    </message>
    <message>
        <source>Check the connection, then start the game again.</source>
        <translation type="unfinished">Revisa la conexión y vuelve a iniciar la partida.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">Revisa cómo está escrito.</translation>
    </message>
    <message>
        <source>Choose another port or another address.</source>
        <translation type="unfinished">Elige otro puerto u otra dirección.</translation>
    </message>
    <message>
        <source>Connect again to play on.</source>
        <translation type="unfinished">Conéctate de nuevo para seguir jugando.</translation>
    </message>
    <message>
        <source>It closed or broke off. What is known about it is below.</source>
        <translation type="unfinished">Se cerró o se interrumpió. Lo que se sabe está abajo.</translation>
    </message>
    <message>
        <source>It gave no reason. Try again in a moment.</source>
        <translation type="unfinished">No dio ningún motivo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Its host left, or the server closed it.</source>
        <translation type="unfinished">Su host salió, o el servidor la cerró.</translation>
    </message>
    <message>
        <source>Its host left. Join another game or create one.</source>
        <translation type="unfinished">Su host salió. Únete a otra partida o crea una.</translation>
    </message>
    <message>
        <source>Its own words are below. Change what it asks for.</source>
        <translation type="unfinished">Sus propias palabras están abajo. Cambia lo que pide.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">Únete a otra partida o pregunta el motivo al host.</translation>
    </message>
    <message>
        <source>Not everybody got ready in time.</source>
        <translation type="unfinished">No todos estuvieron listos a tiempo.</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds} seconds.</source>
        <translation type="unfinished">No ha llegado nada del servidor en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Set up the controllers before you start.</source>
        <translation type="unfinished">Configura los controles antes de iniciar.</translation>
    </message>
    <message>
        <source>Start again, or try another server.</source>
        <translation type="unfinished">Inicia de nuevo, o prueba otro servidor.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation type="unfinished">Inicia la partida de nuevo.</translation>
    </message>
    <message>
        <source>The connection did not come about.</source>
        <translation type="unfinished">La conexión no se estableció.</translation>
    </message>
    <message>
        <source>The emulator changed its controllers during the game.</source>
        <translation type="unfinished">El emulador cambió sus controles durante la partida.</translation>
    </message>
    <message>
        <source>The game did not start.</source>
        <translation type="unfinished">La partida no empezó.</translation>
    </message>
    <message>
        <source>The game ended because of the emulator.</source>
        <translation type="unfinished">La partida terminó por el emulador.</translation>
    </message>
    <message>
        <source>The game is over because its room was closed.</source>
        <translation type="unfinished">La partida terminó porque su sala se cerró.</translation>
    </message>
    <message>
        <source>The game is over because the session ended.</source>
        <translation type="unfinished">La partida terminó porque acabó la sesión.</translation>
    </message>
    <message>
        <source>The game is over for you: you were removed.</source>
        <translation type="unfinished">La partida terminó para ti: te expulsaron.</translation>
    </message>
    <message>
        <source>The game waits and goes on when it answers. You can also leave.</source>
        <translation type="unfinished">La partida espera y sigue cuando responda. También puedes salir.</translation>
    </message>
    <message>
        <source>The host or the server did that.</source>
        <translation type="unfinished">Lo hizo el host o el servidor.</translation>
    </message>
    <message>
        <source>The host removed you from “{game}”.</source>
        <translation type="unfinished">El host te expulsó de “{game}”.</translation>
    </message>
    <message>
        <source>The room “{game}” was closed.</source>
        <translation type="unfinished">La sala “{game}” se cerró.</translation>
    </message>
    <message>
        <source>The server and this client lost step.</source>
        <translation type="unfinished">El servidor y este cliente perdieron el paso.</translation>
    </message>
    <message>
        <source>The server closed it. You can create another one.</source>
        <translation type="unfinished">El servidor la cerró. Puedes crear otra.</translation>
    </message>
    <message>
        <source>The server could not be started here.</source>
        <translation type="unfinished">No se pudo iniciar el servidor aquí.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again in a moment.</source>
        <translation type="unfinished">El servidor no respondió. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server did not do what you asked for.</source>
        <translation type="unfinished">El servidor no hizo lo que pediste.</translation>
    </message>
    <message>
        <source>The server fell silent; the game was given up.</source>
        <translation type="unfinished">El servidor calló; se abandonó la partida.</translation>
    </message>
    <message>
        <source>The server sent data that does not fit the game.</source>
        <translation type="unfinished">El servidor envió datos que no encajan con la partida.</translation>
    </message>
    <message>
        <source>The server took you out of the game.</source>
        <translation type="unfinished">El servidor te sacó de la partida.</translation>
    </message>
    <message>
        <source>There is no address for this server&apos;s name.</source>
        <translation type="unfinished">No hay dirección para el nombre de este servidor.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished">Esto no es posible en este momento.</translation>
    </message>
    <message>
        <source>Too much was lost on the way; the game ended.</source>
        <translation type="unfinished">Se perdió demasiado en el camino; la partida terminó.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished">Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again, or choose another server.</source>
        <translation type="unfinished">Inténtalo de nuevo, o elige otro servidor.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>You are still in the room and can play again.</source>
        <translation type="unfinished">Sigues en la sala y puedes jugar de nuevo.</translation>
    </message>
    <message>
        <source>You could not enter the room.</source>
        <translation type="unfinished">No pudiste entrar en la sala.</translation>
    </message>
    <message>
        <source>You ended your game.</source>
        <translation type="unfinished">Terminaste tu partida.</translation>
    </message>
    <message>
        <source>Your game was not created.</source>
        <translation type="unfinished">Tu partida no se creó.</translation>
    </message>
    <message>
        <source>{frames} frames ({time}), {stalls} stalled.</source>
        <translation type="unfinished">{frames} frames ({time}), {stalls} parados.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>(UDP {port}, 1 adapter asked).</source>
        <translation type="unfinished">(UDP {port}, se preguntó por 1 adaptador).</translation>
    </message>
    <message>
        <source>(UDP {port}, {n} adapters asked).</source>
        <translation type="unfinished">(UDP {port}, se preguntó por {n} adaptadores).</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>1 is hidden by your filters.</source>
        <translation type="unfinished">Tus filtros ocultan 1.</translation>
    </message>
    <message>
        <source>1 waiting game</source>
        <translation type="unfinished">1 partida en espera</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation type="unfinished">hace 2 horas</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished">&lt; 1 %</translation>
    </message>
    <message>
        <source>Asked 1 list.</source>
        <translation type="unfinished">Se preguntó a 1 lista.</translation>
    </message>
    <message>
        <source>Asked {n} lists.</source>
        <translation type="unfinished">Se preguntó a {n} listas.</translation>
    </message>
    <message>
        <source>Asking your local network…</source>
        <translation type="unfinished">Preguntando en tu red local…</translation>
    </message>
    <message>
        <source>Connect to a server and open one – others see it at once.</source>
        <translation type="unfinished">Conéctate a un servidor y abre una; los demás la ven al instante.</translation>
    </message>
    <message>
        <source>It does not answer; you can still try to connect.</source>
        <translation type="unfinished">No responde; puedes intentar conectar de todos modos.</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation type="unfinished">Buscando servidores…</translation>
    </message>
    <message>
        <source>Meet me on {server}: {link} – other clients: server {address}</source>
        <translation type="unfinished">Nos vemos en {server}: {link} – otros clientes: servidor {address}</translation>
    </message>
    <message>
        <source>No favourites yet.</source>
        <translation type="unfinished">Aún no hay favoritos.</translation>
    </message>
    <message>
        <source>No games are waiting right now.</source>
        <translation type="unfinished">Ahora no espera ninguna partida.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation type="unfinished">Aún no hay historial.</translation>
    </message>
    <message>
        <source>No server list reachable.</source>
        <translation type="unfinished">No se alcanza ninguna lista de servidores.</translation>
    </message>
    <message>
        <source>No server list was asked. Ask them, or paste an address.</source>
        <translation type="unfinished">No se preguntó a ninguna lista de servidores. Pregúntales, o pega una dirección.</translation>
    </message>
    <message>
        <source>No server matches.</source>
        <translation type="unfinished">Ningún servidor coincide.</translation>
    </message>
    <message>
        <source>No server on your local network</source>
        <translation type="unfinished">Ningún servidor en tu red local</translation>
    </message>
    <message>
        <source>No servers here yet.</source>
        <translation type="unfinished">Aún no hay servidores aquí.</translation>
    </message>
    <message>
        <source>No waiting game matches.</source>
        <translation type="unfinished">Ninguna partida en espera coincide.</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a server to keep it here.</source>
        <translation type="unfinished">Pulsa Ctrl+D en un servidor para guardarlo aquí.</translation>
    </message>
    <message>
        <source>Servers on this network answer within two seconds.</source>
        <translation type="unfinished">Los servidores de esta red responden en dos segundos.</translation>
    </message>
    <message>
        <source>Servers that you connect to are kept here.</source>
        <translation type="unfinished">Los servidores a los que te conectas se guardan aquí.</translation>
    </message>
    <message>
        <source>Showing the list from {age}.</source>
        <translation type="unfinished">Se muestra la lista de {age}.</translation>
    </message>
    <message>
        <source>The server lists do not answer right now; servers themselves may still work.</source>
        <translation type="unfinished">Las listas de servidores no responden ahora; los servidores en sí quizá funcionan.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">No hay ninguna dirección en este texto.</translation>
    </message>
    <message>
        <source>This happens: the public lists are run by volunteers. Paste an address from your community, or practise on your own computer meanwhile.</source>
        <translation type="unfinished">Pasa a veces: las listas públicas las llevan voluntarios. Pega una dirección de tu comunidad, o practica mientras tanto en tu propia computadora.</translation>
    </message>
    <message>
        <source>Understood: an invitation to {what}</source>
        <translation type="unfinished">Entendido: una invitación a {what}</translation>
    </message>
    <message>
        <source>Understood: server {address}</source>
        <translation type="unfinished">Entendido: servidor {address}</translation>
    </message>
    <message>
        <source>What is understood is shown here before anything is added.</source>
        <translation type="unfinished">Lo que se entiende se muestra aquí antes de añadir nada.</translation>
    </message>
    <message>
        <source>Your line: measuring…</source>
        <translation type="unfinished">Tu conexión: midiendo…</translation>
    </message>
    <message>
        <source>Your line: not measured yet</source>
        <translation type="unfinished">Tu conexión: aún sin medir</translation>
    </message>
    <message>
        <source>Your line: {numbers} → {frames} ({ms} ms)</source>
        <translation type="unfinished">Tu conexión: {numbers} → {frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation type="unfinished">añadido por mí</translation>
    </message>
    <message>
        <source>asking the lists…</source>
        <translation type="unfinished">preguntando a las listas…</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">regular</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished">favorito</translation>
    </message>
    <message>
        <source>favourites always stay</source>
        <translation type="unfinished">los favoritos siempre se quedan</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished">de {source}</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">bueno</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">jitter {ms} ms</translation>
    </message>
    <message>
        <source>jitter {n} milliseconds</source>
        <translation type="unfinished">jitter {n} milisegundos</translation>
    </message>
    <message>
        <source>list {age} old</source>
        <translation type="unfinished">lista de hace {age}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished">pérdida {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation type="unfinished">pérdida {n}</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished">midiendo…</translation>
    </message>
    <message>
        <source>median {ms} ms</source>
        <translation type="unfinished">mediana {ms} ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>no list now</source>
        <translation type="unfinished">ya en ninguna lista</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation type="unfinished">sin pérdida</translation>
    </message>
    <message>
        <source>not favourite</source>
        <translation type="unfinished">no favorito</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">sin medir</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation type="unfinished">lugar desconocido</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">malo</translation>
    </message>
    <message>
        <source>probably {frames}</source>
        <translation type="unfinished">probablemente {frames}</translation>
    </message>
    <message>
        <source>software not known</source>
        <translation type="unfinished">programa desconocido</translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished">esta red</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation type="unfinished">usuarios desconocidos</translation>
    </message>
    <message>
        <source>waiting games not known</source>
        <translation type="unfinished">partidas en espera desconocidas</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation type="unfinished">con {owner}</translation>
    </message>
    <message>
        <source>{game} with {owner}, on {server}</source>
        <translation type="unfinished">{game} con {owner}, en {server}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{n} are hidden by your filters.</source>
        <translation type="unfinished">Tus filtros ocultan {n}.</translation>
    </message>
    <message>
        <source>{n} f</source>
        <translation type="unfinished">{n} f</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>{n} hidden by filters</source>
        <translation type="unfinished">{n} ocultos por filtros</translation>
    </message>
    <message>
        <source>{n} milliseconds, {word}</source>
        <translation type="unfinished">{n} milisegundos, {word}</translation>
    </message>
    <message>
        <source>{n} of {all} lists answered</source>
        <translation type="unfinished">{n} de {all} listas respondieron</translation>
    </message>
    <message>
        <source>{n} of {all} servers shown</source>
        <translation type="unfinished">{n} de {all} servidores a la vista</translation>
    </message>
    <message>
        <source>{n} of {all} waiting games shown</source>
        <translation type="unfinished">{n} de {all} partidas en espera a la vista</translation>
    </message>
    <message>
        <source>{n} of {most} users</source>
        <translation type="unfinished">{n} de {most} usuarios</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n} usuarios</translation>
    </message>
    <message>
        <source>{n} waiting games</source>
        <translation type="unfinished">{n} partidas en espera</translation>
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
        <translation type="unfinished">116 ms necesitan 7 frames; por encima es malo.</translation>
    </message>
    <message>
        <source>66 ms need 4 frames of delay on LAN.</source>
        <translation type="unfinished">66 ms necesitan 4 frames de delay con LAN.</translation>
    </message>
    <message>
        <source>A friend comes to the server or opens a game.</source>
        <translation type="unfinished">Un amigo llega al servidor o abre una partida.</translation>
    </message>
    <message>
        <source>A line in the lobby&apos;s chat for each.</source>
        <translation type="unfinished">Una línea en el chat del lobby por cada uno.</translation>
    </message>
    <message>
        <source>A private message, or your name in the chat.</source>
        <translation type="unfinished">Un mensaje privado, o tu nombre en el chat.</translation>
    </message>
    <message>
        <source>A short sound with a notice.</source>
        <translation type="unfinished">Un sonido corto con un aviso.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished">Avanzado</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aspecto</translation>
    </message>
    <message>
        <source>Ask the lists that come with the program.</source>
        <translation type="unfinished">Preguntar a las listas que vienen con el programa.</translation>
    </message>
    <message>
        <source>Ask who lags without a question</source>
        <translation type="unfinished">Preguntar por el lag sin confirmar</translation>
    </message>
    <message>
        <source>Asking sends a chat command that everybody in the room can see.</source>
        <translation type="unfinished">Preguntar envía un comando de chat que todos en la sala pueden ver.</translation>
    </message>
    <message>
        <source>Asks {host} once a day, never near a game, and only tells you. Nothing is downloaded.</source>
        <translation type="unfinished">Pregunta a {host} una vez al día, nunca cerca de una partida, y solo te avisa. No se descarga nada.</translation>
    </message>
    <message>
        <source>Changes when the program starts again.</source>
        <translation type="unfinished">Cambia cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished">Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">Compacta</translation>
    </message>
    <message>
        <source>Compact shows servers, lobby and room on one screen.</source>
        <translation type="unfinished">La compacta muestra servidores, lobby y sala en una pantalla.</translation>
    </message>
    <message>
        <source>Compares your game with those of the others once a second, by short chat lines. Needs an emulator that can do it.</source>
        <translation type="unfinished">Compara tu juego con los de los demás una vez por segundo, con líneas de chat cortas. Necesita un emulador que pueda hacerlo.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexión</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>Databases of known dumps</source>
        <translation type="unfinished">Bases de datos de dumps conocidos</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation type="unfinished">Predeterminado: {value}.</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Juego de demostración</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Everybody who comes and goes</source>
        <translation type="unfinished">Todos los que llegan y se van</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished">Todo crece con él.</translation>
    </message>
    <message>
        <source>Fair ping up to</source>
        <translation type="unfinished">Ping regular hasta</translation>
    </message>
    <message>
        <source>Flash in the task bar</source>
        <translation type="unfinished">Parpadear en la barra de tareas</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Amigos</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Juego</translation>
    </message>
    <message>
        <source>Good ping up to</source>
        <translation type="unfinished">Ping bueno hasta</translation>
    </message>
    <message>
        <source>Graphs are drawn once a second, and nothing glides.</source>
        <translation type="unfinished">Los gráficos se dibujan una vez por segundo y nada se desliza.</translation>
    </message>
    <message>
        <source>Hides addresses and private names, so that you can show your screen.</source>
        <translation type="unfinished">Oculta direcciones y nombres privados para que puedas mostrar tu pantalla.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>LAN is right almost always. Everybody in a game needs the same one.</source>
        <translation type="unfinished">LAN es lo correcto casi siempre. En una partida, todos necesitan el mismo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Disposición</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished">Claro, oscuro o alto contraste.</translation>
    </message>
    <message>
        <source>Messages for me</source>
        <translation type="unfinished">Mensajes para mí</translation>
    </message>
    <message>
        <source>Messages of the system</source>
        <translation type="unfinished">Mensajes del sistema</translation>
    </message>
    <message>
        <source>More server lists</source>
        <translation type="unfinished">Más listas de servidores</translation>
    </message>
    <message>
        <source>Move the program to a folder of yours, then try again.</source>
        <translation type="unfinished">Mueve el programa a una carpeta tuya e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Red</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Nick</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Avisos</translation>
    </message>
    <message>
        <source>One DAT file on each line.</source>
        <translation type="unfinished">Un archivo DAT en cada línea.</translation>
    </message>
    <message>
        <source>One folder on each line. Files in them are only read.</source>
        <translation type="unfinished">Una carpeta en cada línea. Sus archivos solo se leen.</translation>
    </message>
    <message>
        <source>One web address on each line.</source>
        <translation type="unfinished">Una dirección web en cada línea.</translation>
    </message>
    <message>
        <source>Port for hosting</source>
        <translation type="unfinished">Puerto para alojar</translation>
    </message>
    <message>
        <source>Post the ROM check</source>
        <translation type="unfinished">Publicar la comprobación de ROM</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Privacidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>Public server lists</source>
        <translation type="unfinished">Listas públicas de servidores</translation>
    </message>
    <message>
        <source>ROM folders</source>
        <translation type="unfinished">Carpetas de ROMs</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Reducir movimiento</translation>
    </message>
    <message>
        <source>Somebody joins my room</source>
        <translation type="unfinished">Alguien entra en mi sala</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Sonido</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">Modo streamer</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation type="unfinished">Control de sincronía</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>Tells a room the CRC and size of your ROM, in a line of chat.</source>
        <translation type="unfinished">Dice a la sala el CRC y el tamaño de tu ROM, en una línea de chat.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>The folder beside the program cannot be written.</source>
        <translation type="unfinished">No se puede escribir en la carpeta junto al programa.</translation>
    </message>
    <message>
        <source>The game starts</source>
        <translation type="unfinished">Empieza la partida</translation>
    </message>
    <message>
        <source>This build does not know where its releases are, so it cannot ask.</source>
        <translation type="unfinished">Esta compilación no sabe dónde están sus versiones, así que no puede preguntar.</translation>
    </message>
    <message>
        <source>UDP. When it is taken, the next free one is used.</source>
        <translation type="unfinished">UDP. Si está ocupado, se usa el siguiente libre.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">Actualizaciones</translation>
    </message>
    <message>
        <source>What others see; used at your next login.</source>
        <translation type="unfinished">Lo que ven los demás; se usa en tu próxima entrada.</translation>
    </message>
    <message>
        <source>What your games open in; used at your next login.</source>
        <translation type="unfinished">Con qué se abren tus partidas; se usa en tu próxima entrada.</translation>
    </message>
    <message>
        <source>When everybody is ready.</source>
        <translation type="unfinished">Cuando todos están listos.</translation>
    </message>
    <message>
        <source>While a game runs, notices wait for its end.</source>
        <translation type="unfinished">Durante una partida, los avisos esperan a que termine.</translation>
    </message>
    <message>
        <source>While the window is not in front, where the system shows messages.</source>
        <translation type="unfinished">Cuando la ventana no está al frente, donde el sistema muestra mensajes.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation type="unfinished">Cuando la ventana no está al frente.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">sí</translation>
    </message>
</context>
<context>
    <name>stalls</name>
    <message>
        <source>A packet was lost on your line – recovered</source>
        <translation type="unfinished">Se perdió un paquete en tu conexión; recuperado</translation>
    </message>
    <message>
        <source>Another player</source>
        <translation type="unfinished">Otro jugador</translation>
    </message>
    <message>
        <source>Another player is late again and again. Ask the server who it is.</source>
        <translation type="unfinished">Otro jugador va tarde una y otra vez. Pregunta al servidor quién es.</translation>
    </message>
    <message>
        <source>Lost packet, recovered</source>
        <translation type="unfinished">Paquete perdido, recuperado</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation type="unfinished">Sin averiguar</translation>
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
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>The server falls silent again and again. Another one may do better.</source>
        <translation type="unfinished">El servidor calla una y otra vez. Otro quizá vaya mejor.</translation>
    </message>
    <message>
        <source>The server recommends {frames} frames for {name}.</source>
        <translation type="unfinished">El servidor recomienda {frames} frames para {name}.</translation>
    </message>
    <message>
        <source>Waiting for another player – {seconds} s. This server does not say who.</source>
        <translation type="unfinished">Esperando a otro jugador: {seconds} s. Este servidor no dice a quién.</translation>
    </message>
    <message>
        <source>Waiting for {player} – {seconds} s</source>
        <translation type="unfinished">Esperando a {player}: {seconds} s</translation>
    </message>
    <message>
        <source>Waiting – {seconds} s. Finding out why…</source>
        <translation type="unfinished">Esperando: {seconds} s. Buscando el motivo…</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished">Tu computadora</translation>
    </message>
    <message>
        <source>Your computer is too slow again and again. Close other programs, or turn on the emulator&apos;s frame skip.</source>
        <translation type="unfinished">Tu computadora va lenta una y otra vez. Cierra otros programas o activa el frame skip del emulador.</translation>
    </message>
    <message>
        <source>Your computer is too slow – {fps} of {full} frames. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">Tu computadora va lenta: {fps} de {full} frames. Cierra otros programas o baja los ajustes de video del emulador.</translation>
    </message>
    <message>
        <source>Your computer is too slow. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">Tu computadora va lenta. Cierra otros programas o baja los ajustes de video del emulador.</translation>
    </message>
    <message>
        <source>Your computer was too slow once.</source>
        <translation type="unfinished">Tu computadora fue demasiado lenta una vez.</translation>
    </message>
    <message>
        <source>Your computer was too slow {n} times.</source>
        <translation type="unfinished">Tu computadora fue demasiado lenta {n} veces.</translation>
    </message>
    <message>
        <source>Your connection is interrupted – {seconds} s. Checking…</source>
        <translation type="unfinished">Tu conexión está interrumpida: {seconds} s. Comprobando…</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, 1 stall, {seconds} s – {parts}.</source>
        <translation type="unfinished">Tu partida: {minutes} min, 1 parón, {seconds} s: {parts}.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, no stalls.</source>
        <translation type="unfinished">Tu partida: {minutes} min, sin parones.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, {count} stalls, {seconds} s in all – {parts}.</source>
        <translation type="unfinished">Tu partida: {minutes} min, {count} parones, {seconds} s en total: {parts}.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Tu conexión</translation>
    </message>
    <message>
        <source>Your line breaks again and again. On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">Tu conexión se corta una y otra vez. Con Wi-Fi, prueba primero un cable.</translation>
    </message>
    <message>
        <source>measured by this server</source>
        <translation type="unfinished">medido por este servidor</translation>
    </message>
    <message>
        <source>{n} a known player</source>
        <translation type="unfinished">{n} de un jugador conocido</translation>
    </message>
    <message>
        <source>{n} another player</source>
        <translation type="unfinished">{n} de otro jugador</translation>
    </message>
    <message>
        <source>{n} not found out</source>
        <translation type="unfinished">{n} sin averiguar</translation>
    </message>
    <message>
        <source>{n} the server</source>
        <translation type="unfinished">{n} del servidor</translation>
    </message>
    <message>
        <source>{n} yours (line)</source>
        <translation type="unfinished">{n} de tu lado (conexión)</translation>
    </message>
    <message>
        <source>{n} yours (lost packet)</source>
        <translation type="unfinished">{n} de tu lado (paquete perdido)</translation>
    </message>
    <message>
        <source>{player} is late again and again, now by {seconds} s. A longer delay for {player} may help.</source>
        <translation type="unfinished">{player} va tarde una y otra vez, ahora por {seconds} s. Un delay más largo para {player} puede ayudar.</translation>
    </message>
    <message>
        <source>{server} does not answer – {seconds} s. Your own line works.</source>
        <translation type="unfinished">{server} no responde: {seconds} s. Tu propia conexión funciona.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>1 thing to know before you start</source>
        <translation type="unfinished">1 cosa que saber antes de iniciar</translation>
    </message>
    <message>
        <source>Different ROM: {who}. The game would desync at once.</source>
        <translation type="unfinished">ROM distinta: {who}. Habría desync enseguida.</translation>
    </message>
    <message>
        <source>Different connection types: {who}. Agree on LAN.</source>
        <translation type="unfinished">Tipos de conexión distintos: {who}. Acuerden usar LAN.</translation>
    </message>
    <message>
        <source>Different emulator: {who}. The games may drift apart.</source>
        <translation type="unfinished">Emulador distinto: {who}. Los juegos pueden separarse.</translation>
    </message>
    <message>
        <source>Ping above 150 ms: {who}. Everybody will feel it.</source>
        <translation type="unfinished">Ping superior a 150 ms: {who}. Todos lo notarán.</translation>
    </message>
    <message>
        <source>ROM not checked: {who}. Compare it in the chat.</source>
        <translation type="unfinished">ROM sin comprobar: {who}. Compárenla en el chat.</translation>
    </message>
    <message>
        <source>You are alone in the room. Some servers do not start a game for one player.</source>
        <translation type="unfinished">No hay nadie más en la sala. Algunos servidores no inician una partida para un solo jugador.</translation>
    </message>
    <message>
        <source>You do not have this game&apos;s file in your library.</source>
        <translation type="unfinished">No tienes el archivo de este juego en tu biblioteca.</translation>
    </message>
    <message>
        <source>You have several files of this game and have chosen none.</source>
        <translation type="unfinished">Tienes varios archivos de este juego y no has elegido ninguno.</translation>
    </message>
    <message>
        <source>Your arcade set does not run as it is.</source>
        <translation type="unfinished">Tu set de arcade no funciona tal como está.</translation>
    </message>
    <message>
        <source>{n} things to know before you start</source>
        <translation type="unfinished">{n} cosas que saber antes de iniciar</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Round trips in the game</source>
        <translation type="unfinished">Ida y vuelta en la partida</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Tu conexión</translation>
    </message>
    <message>
        <source>Your server: port {port}, users {users}</source>
        <translation type="unfinished">Tu servidor: puerto {port}, usuarios {users}</translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished">conectado</translation>
    </message>
    <message>
        <source>closed, opens with a game</source>
        <translation type="unfinished">cerrado, se abre con una partida</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation type="unfinished">en una sala</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation type="unfinished">en el lobby</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation type="unfinished">saliendo</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation type="unfinished">entrando</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">no conectado</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">abriendo…</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">jugando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">listo</translation>
    </message>
    <message>
        <source>starting the game</source>
        <translation type="unfinished">iniciando la partida</translation>
    </message>
</context>
<context>
    <name>streaming</name>
    <message>
        <source>Copied. Do not paste it where your viewers see it.</source>
        <translation type="unfinished">Copiado. No lo pegues donde lo vean tus espectadores.</translation>
    </message>
    <message>
        <source>Streamer mode hides it in this window. Wherever you paste the text, and where your system lists what was copied, it can be read. Nothing is copied yet.</source>
        <translation type="unfinished">El modo streamer lo oculta en esta ventana. Donde pegues el texto, y donde tu sistema guarde la lista de lo copiado, se puede leer. Aún no se copió nada.</translation>
    </message>
    <message>
        <source>Streamer mode is off.</source>
        <translation type="unfinished">El modo streamer está desactivado.</translation>
    </message>
    <message>
        <source>Streamer mode is on: addresses and private names are hidden.</source>
        <translation type="unfinished">El modo streamer está activado: las direcciones y los nombres privados se ocultan.</translation>
    </message>
    <message>
        <source>This text has the address of a server in it.</source>
        <translation type="unfinished">Este texto contiene la dirección de un servidor.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation type="unfinished">dirección oculta</translation>
    </message>
    <message>
        <source>link hidden</source>
        <translation type="unfinished">enlace oculto</translation>
    </message>
    <message>
        <source>mail address hidden</source>
        <translation type="unfinished">correo oculto</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>About once a second the states of all players’ games are compared.</source>
        <translation type="unfinished">Más o menos una vez por segundo se comparan los estados de los juegos de todos los jugadores.</translation>
    </message>
    <message>
        <source>Compare save memory, cheats and the emulator’s version first.</source>
        <translation type="unfinished">Compara primero la memoria de guardado, los trucos y la versión del emulador.</translation>
    </message>
    <message>
        <source>It cannot be told whose game is different.</source>
        <translation type="unfinished">No se puede saber el juego de quién es distinto.</translation>
    </message>
    <message>
        <source>Nothing proves it so far.</source>
        <translation type="unfinished">Hasta ahora nada lo prueba.</translation>
    </message>
    <message>
        <source>Out of sync since frame {frame}.</source>
        <translation type="unfinished">Fuera de sincronía desde el frame {frame}.</translation>
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
        <translation type="unfinished">Tan pronto suele ser la ROM: compárala primero.</translation>
    </message>
    <message>
        <source>Sync check: not possible with this emulator</source>
        <translation type="unfinished">Control de sincronía: no es posible con este emulador</translation>
    </message>
    <message>
        <source>Sync check: on, {heard} of {players}</source>
        <translation type="unfinished">Control de sincronía: activo, {heard} de {players}</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tell no state)</source>
        <translation type="unfinished">Control de sincronía: {heard} de {players} ({who} no informan su estado)</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tells no state)</source>
        <translation type="unfinished">Control de sincronía: {heard} de {players} ({who} no informa su estado)</translation>
    </message>
    <message>
        <source>The game starts again as soon as everybody has left it.</source>
        <translation type="unfinished">La partida empieza de nuevo en cuanto todos hayan salido de ella.</translation>
    </message>
    <message>
        <source>The games were equal up to frame {frame}.</source>
        <translation type="unfinished">Los juegos eran iguales hasta el frame {frame}.</translation>
    </message>
    <message>
        <source>The host can start the game again when everybody has left it.</source>
        <translation type="unfinished">El host puede iniciar la partida de nuevo cuando todos hayan salido de ella.</translation>
    </message>
    <message>
        <source>Then the ROM, the BIOS, and the network last.</source>
        <translation type="unfinished">Después la ROM, la BIOS y, al final, la red.</translation>
    </message>
    <message>
        <source>Then the emulator’s version and settings, the BIOS, and the network last.</source>
        <translation type="unfinished">Después la versión y los ajustes del emulador, la BIOS y, al final, la red.</translation>
    </message>
    <message>
        <source>This emulator does not hand over the state of its game, so nothing can be compared.</source>
        <translation type="unfinished">Este emulador no entrega el estado de su juego, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>Who is named has told no state: another client, or this one with its sync check turned off.</source>
        <translation type="unfinished">Quien aparece con nombre no indicó ningún estado: otro cliente, o este con su control de sincronía desactivado.</translation>
    </message>
    <message>
        <source>With two players it cannot be told whose game is different.</source>
        <translation type="unfinished">Con dos jugadores no se puede saber el juego de quién es distinto.</translation>
    </message>
    <message>
        <source>You marked a suspected desync at {time}.</source>
        <translation type="unfinished">Marcaste una sospecha de desync a las {time}.</translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished">tú</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} y {last}</translation>
    </message>
    <message>
        <source>{frame} ({time})</source>
        <translation type="unfinished">{frame} ({time})</translation>
    </message>
    <message>
        <source>{name} suspects a desync at {time}.</source>
        <translation type="unfinished">{name} sospecha un desync a las {time}.</translation>
    </message>
    <message>
        <source>{who} agree.</source>
        <translation type="unfinished">{who} coinciden.</translation>
    </message>
    <message>
        <source>{who} are out of sync since frame {frame}.</source>
        <translation type="unfinished">{who} están fuera de sincronía desde el frame {frame}.</translation>
    </message>
    <message>
        <source>{who} is out of sync since frame {frame}.</source>
        <translation type="unfinished">{who} está fuera de sincronía desde el frame {frame}.</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>{page} – {game}, 1 player – {server}</source>
        <translation type="unfinished">{page} – {game}, 1 jugador – {server}</translation>
    </message>
    <message>
        <source>{page} – {game}, {n} players – {server}</source>
        <translation type="unfinished">{page} – {game}, {n} jugadores – {server}</translation>
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
        <translation type="unfinished">Busca de nuevo cuando estés en el lobby o en ningún servidor.</translation>
    </message>
    <message>
        <source>Checking for a newer version…</source>
        <translation type="unfinished">Buscando una versión más nueva…</translation>
    </message>
    <message>
        <source>Copy the page’s address, and open it yourself.</source>
        <translation type="unfinished">Copia la dirección de la página y ábrela tú.</translation>
    </message>
    <message>
        <source>It came out on {date}; you have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">Salió el {date}; tienes {own}. Su página en {host} se abre en tu navegador.</translation>
    </message>
    <message>
        <source>It is not known whether there is a newer version.</source>
        <translation type="unfinished">No se sabe si hay una versión más nueva.</translation>
    </message>
    <message>
        <source>It is version {version}.</source>
        <translation type="unfinished">Es la versión {version}.</translation>
    </message>
    <message>
        <source>Look for a newer version where you got the program from.</source>
        <translation type="unfinished">Busca una versión más nueva en el lugar de donde sacaste el programa.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished">No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Not now: a game runs here, or may begin at any moment.</source>
        <translation type="unfinished">Ahora no: aquí hay una partida en curso, o puede empezar en cualquier momento.</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is this computer online?</source>
        <translation type="unfinished">No se encontró el nombre {host}. ¿Tiene internet esta computadora?</translation>
    </message>
    <message>
        <source>This build does not know where its releases are.</source>
        <translation type="unfinished">Esta compilación no sabe dónde están sus versiones.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation type="unfinished">Ya está la versión {version}.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of a release. Try again later.</source>
        <translation type="unfinished">La respuesta de {host} no indica ninguna versión. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be {host}, so nothing was asked. Is the clock of this computer right?</source>
        <translation type="unfinished">Quien respondió no pudo probar que es {host}, así que no se preguntó nada. ¿Está bien la hora de esta computadora?</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation type="unfinished">Tienes la versión más nueva.</translation>
    </message>
    <message>
        <source>You have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">Tienes {own}. Su página en {host} se abre en tu navegador.</translation>
    </message>
    <message>
        <source>{host} answered that it cannot tell. Try again later.</source>
        <translation type="unfinished">{host} respondió que no puede decirlo. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation type="unfinished">{host} no respondió a tiempo. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{host} sees your address, as any web page does, and which version you have.</source>
        <translation type="unfinished">{host} ve tu dirección, como cualquier página web, y qué versión tienes.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Invitation to {game} on {server}</source>
        <translation type="unfinished">Invitación a {game} en {server}</translation>
    </message>
    <message>
        <source>Server {server}</source>
        <translation type="unfinished">Servidor {server}</translation>
    </message>
    <message>
        <source>a game</source>
        <translation type="unfinished">una partida</translation>
    </message>
    <message>
        <source>✓ fine ({n} characters at most)</source>
        <translation type="unfinished">✓ bien ({n} caracteres como máximo)</translation>
    </message>
</context>
</TS>
